// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <array>
#include <memory>

namespace cx {
namespace {

/// Core's sentences carry the name of their room as context, the window's own the name "app".
constexpr std::array contexts{"core",  "stats",     "data",   "tally", "survey", "scoring",
                              "chart", "benchmark", "report", "io",    "app"};

QString translationFile(Language language) {
  return QStringLiteral(":/translations/touchstone_%1.qm").arg(qText(code(language)));
}

}  // namespace

std::filesystem::path filePath(const QString& path) {
  return path.toStdU16String();
}
QString pathText(const std::filesystem::path& path) {
  return QString::fromStdU16String(path.u16string());
}

Words wordsIn(Language language) {
  const auto translator = std::make_shared<QTranslator>();
  if (!translator->load(translationFile(language))) return Words(language);
  return Words(language, [translator](const std::string& source, std::int64_t count) {
    for (const char* context : contexts) {
      const QString found = translator->translate(context, source.c_str(), nullptr, int(count));
      if (!found.isEmpty()) return utf8(found);
    }
    return source;
  });
}

Language systemLanguage() {
  return QLocale::system().language() == QLocale::Korean ? Language::ko : Language::en;
}

WindowLanguage::~WindowLanguage() {
  QCoreApplication::removeTranslator(&program_);
  QCoreApplication::removeTranslator(&toolkit_);
}

void WindowLanguage::use(Language language) {
  current_ = language;
  QCoreApplication::removeTranslator(&program_);
  QCoreApplication::removeTranslator(&toolkit_);
  const QString toolkit = QStringLiteral("qtbase_%1").arg(qText(code(language)));
  if (toolkit_.load(toolkit, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(&toolkit_);
  if (program_.load(translationFile(language))) QCoreApplication::installTranslator(&program_);
}

}  // namespace cx
