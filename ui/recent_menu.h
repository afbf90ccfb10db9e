// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <filesystem>

namespace cx {

class Preferences;

/// The workspaces that were open, the latest first. Those that are gone say so and cannot be chosen.
class RecentMenu : public QMenu {
  Q_OBJECT
 public:
  RecentMenu(Preferences& preferences, QWidget* parent = nullptr);

  /// Looks which files are there; done whenever the menu opens.
  void fill();

 Q_SIGNALS:
  void chosen(const std::filesystem::path& file);

 private:
  Preferences& preferences_;
};

}  // namespace cx
