// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/words.h"

namespace cx {

/// Core speaks UTF-8, Qt speaks UTF-16; they meet here.
[[nodiscard]] inline QString qText(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}
[[nodiscard]] inline std::string utf8(const QString& text) {
  return text.toStdString();
}
[[nodiscard]] std::filesystem::path filePath(const QString& path);
[[nodiscard]] QString pathText(const std::filesystem::path& path);

/// How core's sentences are written in a language. Any number may be in use at once: a report need not be in the
/// window's language.
[[nodiscard]] Words wordsIn(Language language);

/// The language of a person's system, Korean or else English.
[[nodiscard]] Language systemLanguage();

/// The language of the window: everything that passes through tr(), Qt's own dialogs included.
class WindowLanguage {
 public:
  explicit WindowLanguage(Language language) { use(language); }
  ~WindowLanguage();
  WindowLanguage(const WindowLanguage&) = delete;
  WindowLanguage& operator=(const WindowLanguage&) = delete;

  [[nodiscard]] Language current() const { return current_; }
  /// Widgets that are there are told by QEvent::LanguageChange.
  void use(Language language);

 private:
  Language current_ = Language::en;
  QTranslator program_, toolkit_;
};

}  // namespace cx
