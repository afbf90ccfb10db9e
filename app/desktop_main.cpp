// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("Touchstone"));
  QApplication::setApplicationVersion(QStringLiteral(TOUCHSTONE_VERSION));
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addVersionOption();
  parser.process(application);
  return 0;
}
