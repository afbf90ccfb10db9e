// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <cstdio>

#include "app/desktop_pictures.h"
#include "ui/application.h"
#include "ui/document.h"
#include "ui/doors.h"
#include "ui/main_window.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace {

constexpr int wrongUsage = 2;

/// Without a display only pictures can be made, and Qt would abort.
bool hasDisplay() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
  return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
         qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
  return true;
#endif
}

void addOptions(QCommandLineParser& parser) {
  parser.setApplicationDescription(QStringLiteral("Customer experience, scored with honest uncertainty."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOption(
      {QStringLiteral("lang"), QStringLiteral("Language of the window: en or ko."), QStringLiteral("LANG")});
  parser.addOption({QStringLiteral("sample"), QStringLiteral("Open the sample workspace.")});
  parser.addOption({QStringLiteral("shots"), QStringLiteral("Write a picture of every page into DIR and quit."),
                    QStringLiteral("DIR")});
  parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Workspace to open."), QStringLiteral("[FILE]"));
}

int refuse(const char* sentence) {
  std::fprintf(stderr, "%s\n", sentence);
  return wrongUsage;
}

}  // namespace

int main(int argc, char** argv) {
  const bool display = hasDisplay();
  if (!display) qputenv("QT_QPA_PLATFORM", "offscreen");
  cx::Application application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("Touchstone"));
  QApplication::setDesktopFileName(QStringLiteral("org.touchstone.touchstone"));
  QApplication::setApplicationVersion(QStringLiteral(TOUCHSTONE_VERSION));
  QCommandLineParser parser;
  addOptions(parser);
  parser.process(application);
  const QString wanted = parser.value(QStringLiteral("lang"));
  if (parser.isSet(QStringLiteral("lang")) && wanted != QStringLiteral("en") && wanted != QStringLiteral("ko")) {
    return refuse("--lang takes en or ko.");
  }
  if (parser.positionalArguments().size() > 1) return refuse("One workspace can be opened at a time.");
  if (!display && !parser.isSet(QStringLiteral("shots")))
    return refuse("There is no display here. Use --shots DIR to write pictures.");

  cx::loadFonts();
  cx::applyTheme(cx::theme(cx::ThemeKind::light));
  const cx::Language language = wanted.isEmpty()                 ? cx::systemLanguage()
                                : wanted == QStringLiteral("ko") ? cx::Language::ko
                                                                 : cx::Language::en;
  cx::WindowLanguage windowLanguage(language);
  cx::Document document(cx::wordsIn(language));
  application.tellThrough(&document);
  cx::MainWindow window(document, windowLanguage);
  application.attempt([&] {
    if (!parser.positionalArguments().isEmpty())
      window.doors().take(cx::filePath(parser.positionalArguments().front()));
    else if (parser.isSet(QStringLiteral("sample")))
      window.doors().openSample();
  });
  if (parser.isSet(QStringLiteral("shots")))
    return cx::writePictures(window, document, cx::filePath(parser.value(QStringLiteral("shots"))));
  window.show();
  return QApplication::exec();
}
