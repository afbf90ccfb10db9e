// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <filesystem>

class QGridLayout;
class QLabel;

namespace cx {

class Preferences;

/// The workspaces that were open last, one row each: name, folder, and whether it is still there. Hidden while there is
/// none.
class RecentList : public QWidget {
  Q_OBJECT
 public:
  RecentList(Preferences& preferences, QWidget* parent = nullptr);
  void refresh();

 Q_SIGNALS:
  void chosen(const std::filesystem::path& file);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addRow(const std::filesystem::path& file);

  Preferences& preferences_;
  QLabel* title_;
  QWidget* rows_ = nullptr;
  QGridLayout* grid_ = nullptr;
};

}  // namespace cx
