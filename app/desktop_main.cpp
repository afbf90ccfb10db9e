// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QEventLoop>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

#include "app/desktop_pictures.h"
#include "ui/application.h"
#include "ui/document.h"
#include "ui/doors.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
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
  parser.addOption({QStringLiteral("size"),
                    QStringLiteral("Size of the window in the pictures, 1280x800 if not given."), QStringLiteral("WxH"),
                    QStringLiteral("1280x800")});
  parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Workspace to open."), QStringLiteral("[FILE]"));
}

/// The person's own file; pictures are to depend on nobody and to change nothing.
QString settingsFile(bool own, const QTemporaryDir& nobodys) {
  const QString folder = own ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : nobodys.path();
  return folder + QStringLiteral("/touchstone.ini");
}

cx::Language languageOf(const QString& wanted, const cx::Preferences& preferences) {
  if (wanted.isEmpty()) return preferences.language().value_or(cx::systemLanguage());
  return wanted == QStringLiteral("ko") ? cx::Language::ko : cx::Language::en;
}

/// Empty where the words are no size.
QSize sizeOf(const QString& words) {
  const QStringList sides = words.split(QLatin1Char('x'));
  if (sides.size() != 2) return {};
  const int most = 10000, width = sides[0].toInt(), height = sides[1].toInt();
  return width > 0 && height > 0 && width <= most && height <= most ? QSize(width, height) : QSize();
}

/// A window opens with its page in it, unless that takes longer than one would wait for a window.
void awaitPage(const cx::Document& document) {
  constexpr int patience = 100;  // ms
  QTimer timer;
  timer.setSingleShot(true);
  timer.start(patience);
  for (QEventLoop loop; timer.isActive() && !document.idle();) loop.processEvents(QEventLoop::WaitForMoreEvents);
}

void show(cx::MainWindow& window) {
  const QSize room = window.screen()->availableSize();
  const bool fits = window.width() <= room.width() && window.height() <= room.height();
  if (fits || window.isMaximized())
    window.show();
  else
    window.showMaximized();
  constexpr int levels = 8;  // layouts tell each other one level at a time: before the first paint nobody sees it
  for (int i = 0; i < levels; ++i) QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
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
  const QSize size = sizeOf(parser.value(QStringLiteral("size")));
  if (size.isEmpty()) return refuse("--size takes a width and a height in pixels, such as 1280x800.");
  if (parser.positionalArguments().size() > 1) return refuse("One workspace can be opened at a time.");
  if (!display && !parser.isSet(QStringLiteral("shots")))
    return refuse("There is no display here. Use --shots DIR to write pictures.");

  const QTemporaryDir nobodys;
  const bool pictures = parser.isSet(QStringLiteral("shots"));
  cx::Preferences preferences(cx::filePath(settingsFile(!pictures, nobodys)));
  cx::loadFonts();
  cx::WindowTheme theme(pictures ? cx::ThemeChoice::light : preferences.theme());
  cx::WindowLanguage windowLanguage(languageOf(wanted, preferences));
  cx::Document document(cx::wordsIn(windowLanguage.current()));
  application.tellThrough(&document);
  cx::MainWindow window(document, windowLanguage, theme, preferences);
  application.attempt([&] {
    if (!parser.positionalArguments().isEmpty())
      window.doors().take(cx::filePath(parser.positionalArguments().front()));
    else if (parser.isSet(QStringLiteral("sample")))
      window.doors().openSample();
  });
  if (pictures) return cx::writePictures(window, document, cx::filePath(parser.value(QStringLiteral("shots"))), size);
  awaitPage(document);
  show(window);
  return QApplication::exec();
}
