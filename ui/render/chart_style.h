// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chart.h"
#include "ui/render/theme.h"
#include "ui/render/typeset.h"

namespace cx {

/// The colours and the type a chart is drawn in.
struct ChartStyle {
  const Theme& theme;
  const TypeScale& type;

  [[nodiscard]] QColor colour(Role role) const { return theme.colour(role); }
  [[nodiscard]] QColor page() const { return theme.colour(Role::surface_page); }
  [[nodiscard]] TextStyle text(Type type_, Role role = Role::text) const {
    return {type[type_].size, type[type_].weight, theme.colour(role)};
  }
  /// A phrase at a size: strong and attention are set in semibold.
  [[nodiscard]] TextStyle tone(Type size, Tone tone) const;
  [[nodiscard]] double line(Type type_) const { return type[type_].line; }
};

}  // namespace cx
