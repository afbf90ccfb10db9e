// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace cx::bench {

/// The chips of the filter bar, from left to right.
enum class Filter { wave, compare, channel, segment, weighted, scale };

/// The program's window at 1280×800 over a workspace, used by the keyboard. Times are seconds by the clock, from the
/// key until everything that is shown is painted.
class ShownWindow {
 public:
  explicit ShownWindow(const std::filesystem::path& workspace);
  ~ShownWindow();

  /// Their ids, in the order of the rail.
  [[nodiscard]] std::vector<std::string> pages() const;
  /// Also waits for what is computed in the background.
  double showPage(std::size_t page);
  /// To another size, or back.
  double resize();
  /// Chooses the last in a chip's menu, or the first where the last is ticked. Over once the page shown has other
  /// charts and has painted them; throws std::runtime_error where that does not happen.
  double choose(Filter filter);

 private:
  struct Parts;
  void activate();
  void settle();

  std::unique_ptr<Parts> parts_;
};

}  // namespace cx::bench
