// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <map>

#include "tests/ui/open_window.h"
#include "ui/render/chart_view.h"

namespace cx {
namespace {

using namespace test;

QString wordsOf(const QWidget& widget) {
  QStringList out{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) out.append(label->text());
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) out.append(button->text());
  if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) out.append(line->placeholderText());
  if (const auto* box = qobject_cast<const QComboBox*>(&widget))
    for (int i = 0; i < box->count(); ++i) out.append(box->itemText(i));
  if (const auto* heads = qobject_cast<const QHeaderView*>(&widget); heads && heads->model())
    for (int i = 0; i < heads->count(); ++i) out.append(heads->model()->headerData(i, heads->orientation()).toString());
  if (const auto* chart = qobject_cast<const ChartView*>(&widget))
    for (int i = 0; i < chart->markCount(); ++i) out.append(chart->markName(i));
  out.removeAll(QString());
  return out.join(QStringLiteral(" | "));
}

/// What can be read anywhere in the window, page by page, in the order in which it was built.
class LanguageSwitch : public OpenWindow {
 protected:
  std::map<QString, QStringList> everything(MainWindow& of) {
    std::map<QString, QStringList> out;
    for (int page = 0; page < of.pages().size(); ++page) {
      of.showPage(page);
      settle();
      for (int turn = 0; turn < 20; ++turn) QTest::qWait(0);  // layouts tell each other one level at a time
      QStringList& words = out[of.pages()[page].id];
      words.append(of.windowTitle());
      for (const QMenu* menu : of.findChild<QMenuBar*>()->findChildren<QMenu*>())
        for (const QAction* action : menu->actions())
          if (!action->text().isEmpty()) words.append(action->text() + u' ' + action->toolTip());
      for (const QWidget* widget : of.findChildren<QWidget*>()) {
        const QString line = wordsOf(*widget);
        if (widget->isVisible() && !line.isEmpty())
          words.append(QLatin1String(widget->metaObject()->className()) + QStringLiteral(": ") + line);
      }
      words.sort();
    }
    return out;
  }
};

TEST_F(LanguageSwitch, LeavesNoWordOfTheOtherLanguageBehind) {
  openSample();
  everything(*window);  // every page has been seen in English
  window->useLanguage(Language::ko);
  settle();
  const auto switched = everything(*window);
  // A window that never knew another language.
  auto fresh = std::make_unique<MainWindow>(document, language, theme, preferences);
  fresh->resize(window->size());
  window->hide();
  fresh->show();
  EXPECT_TRUE(QTest::qWaitForWindowActive(fresh.get()));
  settle();
  for (const auto& [page, words] : everything(*fresh)) {
    const QStringList& now = switched.at(page);
    for (const QString& line : now)
      EXPECT_TRUE(words.contains(line)) << qPrintable(page) << " still says " << qPrintable(line);
    for (const QString& line : words)
      EXPECT_TRUE(now.contains(line)) << qPrintable(page) << " does not say " << qPrintable(line);
  }
}

}  // namespace
}  // namespace cx
