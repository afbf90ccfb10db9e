// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QRegularExpression>
#include <QSet>

#include "core/io/import.h"
#include "tests/support/oracle.h"
#include "tests/ui/every_dialog.h"
#include "ui/render/chart_view.h"

namespace cx {
namespace {

using namespace test;

bool isControl(const QAccessibleInterface& one) {
  switch (one.role()) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Chart:
    case QAccessible::Graphic:
    case QAccessible::MenuBar:
    case QAccessible::PageTab:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
      return true;
    default:
      return one.state().focusable;
  }
}

/// What stands inside is named by what is around it: the cells of a table, the line of a spin box.
bool isWhole(const QAccessibleInterface& one) {
  switch (one.role()) {
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
      return true;
    default:
      return false;
  }
}

/// Visible controls without a name, each as a path from the root.
QStringList unnamed(QAccessibleInterface* one, const QString& path, int depth = 0) {
  QStringList out;
  if (!one || !one->isValid() || one->state().invisible || depth > 40) return out;
  const auto* object = one->object();
  const QString here = path + u'/' + (object ? QLatin1String(object->metaObject()->className()) : QLatin1String("-"));
  if (isControl(*one) && one->role() != QAccessible::Window && one->text(QAccessible::Name).trimmed().isEmpty())
    out.append(QStringLiteral("%1 (role %2)").arg(here).arg(one->role()));
  if (isWhole(*one)) return out;
  for (int i = 0; i < one->childCount(); ++i) out += unnamed(one->child(i), here, depth + 1);
  return out;
}

class Accessibility : public OpenWindow {
 protected:
  void expectNames(const QString& where, QWidget* root) {
    const QStringList faults = unnamed(QAccessible::queryAccessibleInterface(root), {});
    EXPECT_TRUE(faults.isEmpty()) << qPrintable(where) << ":\n" << qPrintable(faults.join(u'\n'));
  }
  void expectNamesOnEveryPage(const QString& workspace) {
    for (int page = 0; page < window->pages().size(); ++page) {
      window->showPage(page);
      settle();
      expectNames(workspace + u' ' + window->pages()[page].id, window.get());
    }
  }
  /// Where Tab leads from the page's first control, until it comes round.
  QList<QWidget*> tabOrder() {
    QList<QWidget*> out;
    QSet<QWidget*> seen;
    for (int i = 0; i < 300; ++i) {
      QWidget* focused = QApplication::focusWidget();
      if (!focused || seen.contains(focused)) break;
      seen.insert(focused);
      out.append(focused);
      QTest::keyClick(focused, Qt::Key_Tab);
    }
    return out;
  }
};

TEST_F(Accessibility, NamesEveryControlOfEveryPageOfTheSample) {
  openSample();
  expectNamesOnEveryPage(QStringLiteral("sample"));
}

TEST_F(Accessibility, NamesEveryControlOfAnEmptyWorkspace) {
  openEmpty();
  expectNamesOnEveryPage(QStringLiteral("empty"));
}

TEST_F(Accessibility, NamesEveryControlOverAnInstrumentOfOneLongDimension) {
  Questionnaire questionnaire = builtInQuestionnaire("digital-cx");
  Dimension& first = questionnaire.dimensions.front();
  for (std::size_t d = 1; d < questionnaire.dimensions.size(); ++d)
    for (Statement& statement : questionnaire.dimensions[d].statements) first.statements.push_back(statement);
  questionnaire.dimensions.resize(1);
  questionnaire.outcomes.clear();
  questionnaire.id = "one";
  for (std::size_t i = 0; i < first.statements.size(); ++i) {
    first.statements[i].label = {};  // known by their ids alone
    first.statements[i].mirrors.clear();
    first.statements[i].id = "q" + std::to_string(i + 1);
  }
  Workspace own = value(createWorkspace(file(), questionnaire, Organisation{}, fixedNow));
  value(own.edit(text("Set up"), [](Workspace& w) {
    const WaveId wave = addWave(w, {{}, "w1", {}, 0, {}, {}, 1});
    for (int i = 0; i < 40; ++i)
      addSubmission(w, {{},
                        wave,
                        channels(w).front().id,
                        oneWeight,
                        answers(i % 2 ? "543215432154" : "111222333444"),
                        {},
                        {},
                        {},
                        {}});
  }));
  open(std::move(own));
  expectNamesOnEveryPage(QStringLiteral("one dimension"));
}

TEST_F(Accessibility, NamesEveryControlOfTheFirstScreen) {
  preferences.addRecentFile(folder / "gone.touchstone");
  document.close();
  settle();
  expectNames(QStringLiteral("first run"), window.get());
}

TEST_F(Accessibility, NamesEveryControlOfEveryDialog) {
  openSample();
  for (const auto& [name, make] : everyDialog()) {
    const auto dialog = make(document);
    dialog->show();
    settle();
    expectNames(QString::fromStdString(name), dialog.get());
  }
}

TEST_F(Accessibility, ReachesEveryMarkOfEveryChartWithItsFigure) {
  openSample();
  static const QRegularExpression n(QStringLiteral("\\bn \\d"));
  int scores = 0;
  for (int page = 0; page < window->pages().size(); ++page) {
    window->showPage(page);
    settle();
    for (ChartView* view : window->findChildren<ChartView*>()) {
      if (!view->isVisible()) continue;
      QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(view);
      ASSERT_EQ(chart->childCount(), view->markCount());
      EXPECT_GT(chart->childCount(), 0) << view->chart().id;
      for (int i = 0; i < chart->childCount(); ++i) {
        const QString name = chart->child(i)->text(QAccessible::Name);
        EXPECT_FALSE(name.isEmpty()) << view->chart().id << " mark " << i;
        const auto subject = view->markSubject(i);
        const bool change = subject && subject->kind == Subject::Kind::change;
        EXPECT_TRUE(!change || name.contains(n)) << view->chart().id << ": " << qPrintable(name);
        if (!subject || subject->kind != Subject::Kind::score) continue;
        ++scores;
        EXPECT_TRUE(name.contains(n)) << view->chart().id << ": " << qPrintable(name);
        const bool range = name.contains(QStringLiteral("interval")) || name.contains(u'±');
        const bool none = name.contains(QStringLiteral("not shown"), Qt::CaseInsensitive) ||
                          name.contains(QStringLiteral("no variation"));
        EXPECT_TRUE(range || none) << view->chart().id << ": " << qPrintable(name);
      }
    }
  }
  EXPECT_GT(scores, 100);
}

TEST_F(Accessibility, TabReachesEveryControlOfAPageAndComesRound) {
  openSample();
  for (int page = 0; page < window->pages().size(); ++page) {
    if (window->pages()[page].id == QStringLiteral("enter")) continue;  // in the grid Tab moves over cells
    window->showPage(page);
    settle();
    QWidget* start = window->currentPage()->nextInFocusChain();
    while (!(start->isVisible() && start->isEnabled() && start->focusPolicy() & Qt::TabFocus))
      start = start->nextInFocusChain();
    start->setFocus(Qt::TabFocusReason);
    const QList<QWidget*> order = tabOrder();
    for (QWidget* widget : window->currentPage()->findChildren<QWidget*>()) {
      if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
      if (widget->focusProxy()) continue;
      EXPECT_TRUE(order.contains(widget))
          << qPrintable(window->pages()[page].id) << ": " << widget->metaObject()->className() << ' '
          << qPrintable(widget->accessibleName());
    }
  }
}

TEST_F(Accessibility, TabFollowsReadingOrder) {
  openSample();
  for (int page = 0; page < window->pages().size(); ++page) {
    if (window->pages()[page].id == QStringLiteral("enter")) continue;
    window->showPage(page);
    settle();
    QWidget* start = window->currentPage();
    do start = start->nextInFocusChain();
    while (!(start->isVisible() && start->isEnabled() && start->focusPolicy() & Qt::TabFocus));
    start->setFocus(Qt::TabFocusReason);
    const QWidget* before = nullptr;
    for (const QWidget* widget : tabOrder()) {
      if (!window->currentPage()->isAncestorOf(widget)) break;  // round to the rail
      const auto box = [&](const QWidget* one) { return QRect(one->mapTo(window.get(), QPoint()), one->size()); };
      if (before) {
        const QRect from = box(before), to = box(widget);
        EXPECT_FALSE(to.bottom() < from.top() && to.left() <= from.right())
            << qPrintable(window->pages()[page].id) << ": from " << qPrintable(before->accessibleName()) << " up to "
            << widget->metaObject()->className() << ' ' << qPrintable(widget->accessibleName());
      }
      before = widget;
    }
  }
}

}  // namespace
}  // namespace cx
