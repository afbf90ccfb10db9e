// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/chart/why.h"
#include "ui/render/theme.h"

namespace cx {

/// The sections of an explanation, one under the other: labels at the left, words at the right.
class WhyLines : public QWidget {
 public:
  WhyLines(const Why& why, const Theme& theme, QWidget* parent = nullptr);
};

}  // namespace cx
