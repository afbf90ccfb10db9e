// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_pictures.h"

#include <QAction>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <cstdio>
#include <utility>

#include "ui/document.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int writingFailed = 5;
constexpr std::pair<ThemeChoice, const char*> themes[]{{ThemeChoice::light, "light"}, {ThemeChoice::dark, "dark"}};

/// Until nothing is computed, delivered or laid out any more. Layouts tell each other one level at a time.
void settle(const Document& document) {
  constexpr int mostRounds = 50;
  QEventLoop loop;
  do {
    loop.processEvents();
  } while (!document.idle());
  for (int round = 0; round < mostRounds && loop.processEvents(); ++round) continue;
}

bool writePicture(MainWindow& window, const Document& document, const std::filesystem::path& folder,
                  const QString& page, const char* theme) {
  settle(document);
  const QString name =
      QStringLiteral("%1-%2-%3.png").arg(page, QLatin1String(theme), qText(code(document.words().language())));
  if (window.grab().save(QDir(pathText(folder)).filePath(name))) return true;
  std::fprintf(stderr, "%s could not be written into %s.\n", qPrintable(name), qPrintable(pathText(folder)));
  return false;
}

}  // namespace

int writePictures(MainWindow& window, Document& document, const std::filesystem::path& folder, const QSize& size) {
  QDir().mkpath(pathText(folder));
  window.resize(size);
  window.show();
  bool written = true;
  for (const auto& [kind, name] : themes) {
    window.useTheme(kind);
    if (!document.isOpen())
      written = writePicture(window, document, folder, QStringLiteral("first-run"), name) && written;
    for (int i = 0; document.isOpen() && i < window.pages().size(); ++i) {
      const QString& page = window.pages()[i].id;
      window.showPage(i);
      written = writePicture(window, document, folder, page, name) && written;
      for (QAction* action : window.currentPage()->pageActions())
        if (action->objectName() == QLatin1String("why")) {
          action->trigger();
          written = writePicture(window, document, folder, page + QStringLiteral("-why"), name) && written;
        }
    }
  }
  return written ? 0 : writingFailed;
}

}  // namespace cx
