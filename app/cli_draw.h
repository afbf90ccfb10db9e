// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "app/cli_arguments.h"
#include "core/scoring/view.h"

class QApplication;

namespace cx {

class Workspace;

/// What Qt needs to draw, without a display; only while it lives can charts and PDFs be made.
class DrawingRoom {
 public:
  DrawingRoom();
  ~DrawingRoom();
  DrawingRoom(const DrawingRoom&) = delete;
  DrawingRoom& operator=(const DrawingRoom&) = delete;

 private:
  std::unique_ptr<QApplication> application_;
};

/// --wave, --with, --channel, --attribute, --unweighted, --scale.
[[nodiscard]] std::vector<CliOption> viewOptions();
/// The view that these options ask for. Failure(usage) for an unknown key or scale.
[[nodiscard]] View viewOf(const Workspace& workspace, const Arguments& arguments);

}  // namespace cx
