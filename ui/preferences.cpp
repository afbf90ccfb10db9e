// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include <QSettings>
#include <QStringList>

#include "ui/text.h"

namespace cx {
namespace {

constexpr qsizetype mostRecent = 8;
constexpr const char* themes[] = {"system", "light", "dark"};  // in the order of ThemeChoice

constexpr QLatin1String languageKey("language"), themeKey("theme"), geometryKey("window/geometry"),
    pageKey("window/page"), explainsKey("window/explains"), recentKey("recent");

}  // namespace

Preferences::Preferences(const std::filesystem::path& file)
    : settings_(std::make_unique<QSettings>(pathText(file), QSettings::IniFormat)) {}

Preferences::~Preferences() = default;

std::optional<Language> Preferences::language() const {
  const QString kept = settings_->value(languageKey).toString();
  for (const Language language : {Language::en, Language::ko})
    if (kept == qText(code(language))) return language;
  return {};
}

void Preferences::setLanguage(Language language) {
  settings_->setValue(languageKey, qText(code(language)));
}

ThemeChoice Preferences::theme() const {
  const QString kept = settings_->value(themeKey).toString();
  for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark})
    if (kept == QLatin1String(themes[int(choice)])) return choice;
  return ThemeChoice::system;
}

void Preferences::setTheme(ThemeChoice choice) {
  settings_->setValue(themeKey, QLatin1String(themes[int(choice)]));
}

QByteArray Preferences::geometry() const {
  return settings_->value(geometryKey).toByteArray();
}

void Preferences::setGeometry(const QByteArray& geometry) {
  settings_->setValue(geometryKey, geometry);
}

QString Preferences::page() const {
  return settings_->value(pageKey).toString();
}

void Preferences::setPage(const QString& id) {
  settings_->setValue(pageKey, id);
}

bool Preferences::explains() const {
  return settings_->value(explainsKey).toBool();
}

void Preferences::setExplains(bool open) {
  settings_->setValue(explainsKey, open);
}

std::vector<std::filesystem::path> Preferences::recentFiles() const {
  std::vector<std::filesystem::path> out;
  for (const QString& file : settings_->value(recentKey).toStringList())
    if (!file.isEmpty()) out.push_back(filePath(file));
  return out;
}

void Preferences::addRecentFile(const std::filesystem::path& file) {
  QStringList files = settings_->value(recentKey).toStringList();
  const QString whole = pathText(std::filesystem::absolute(file).lexically_normal());
  files.removeAll(whole);
  files.prepend(whole);
  settings_->setValue(recentKey, files.mid(0, mostRecent));
}

void Preferences::forgetRecentFiles() {
  settings_->remove(recentKey);
}

}  // namespace cx
