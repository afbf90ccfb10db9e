// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/page.h"

namespace cx {

/// One entry of the rail, and how the page behind it is made once somebody goes there.
struct PageEntry {
  QString id, icon;
  Page::Group group;
  QString (*title)();
  Page* (*make)(Document&, QWidget* parent);
};

template <class Made>
[[nodiscard]] PageEntry pageEntry() {
  return {Made::id(), Made::icon(), Made::group, &Made::title,
          [](Document& document, QWidget* parent) -> Page* { return new Made(document, parent); }};
}

}  // namespace cx
