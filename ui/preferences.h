// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/words.h"
#include "ui/window_theme.h"

class QSettings;

namespace cx {

/// What one person prefers on this computer, whatever the workspace, kept in a file from one session to the next. What
/// belongs to a workspace, such as its view, is kept in the workspace.
class Preferences {
 public:
  /// A file that is not there yet, or cannot be read, holds nothing.
  explicit Preferences(const std::filesystem::path& file);
  ~Preferences();
  Preferences(const Preferences&) = delete;
  Preferences& operator=(const Preferences&) = delete;

  /// None while nobody chose one: the system's.
  [[nodiscard]] std::optional<Language> language() const;
  void setLanguage(Language language);
  [[nodiscard]] ThemeChoice theme() const;
  void setTheme(ThemeChoice choice);

  /// As QWidget::saveGeometry gives it; empty before the first session ended.
  [[nodiscard]] QByteArray geometry() const;
  void setGeometry(const QByteArray& geometry);
  /// The id of the page that was shown last.
  [[nodiscard]] QString page() const;
  void setPage(const QString& id);
  /// Whether the explanation stood open beside the page.
  [[nodiscard]] bool explains() const;
  void setExplains(bool open);

  /// Workspaces that were open, the latest first, at most eight; some may be gone since.
  [[nodiscard]] std::vector<std::filesystem::path> recentFiles() const;
  void addRecentFile(const std::filesystem::path& file);
  void forgetRecentFiles();

 private:
  std::unique_ptr<QSettings> settings_;
};

}  // namespace cx
