// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include "tests/ui/render/painted_text.h"
#include "ui/render/chart_scene.h"
#include "ui/render/chart_view.h"

namespace cx::test {

inline QString shortened(QString words) {
  words.replace(QLatin1Char('\n'), QLatin1Char(' '));
  return words.size() > 70 ? words.left(67) + QStringLiteral("…") : words;
}

inline QString clippedLabel(const QLabel& label) {
  if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull()) return {};
  const bool elidedOnPurpose =
      label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored && !label.toolTip().isEmpty();
  if (elidedOnPurpose) return {};
  const bool wraps = label.wordWrap() || label.hasHeightForWidth();
  if (wraps && label.heightForWidth(label.width()) > label.height() + 1)
    return QStringLiteral("needs %1 px of height, has %2").arg(label.heightForWidth(label.width())).arg(label.height());
  if (!wraps && label.sizeHint().width() > label.width() + 1)
    return QStringLiteral("needs %1 px, has %2").arg(label.sizeHint().width()).arg(label.width());
  return {};
}

inline QString clippedButton(const QAbstractButton& button) {
  if (button.text().isEmpty()) return {};
  const auto* tool = qobject_cast<const QToolButton*>(&button);
  if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()) return {};
  if (button.sizeHint().width() > button.width() + 1)
    return QStringLiteral("needs %1 px, has %2").arg(button.sizeHint().width()).arg(button.width());
  return {};
}

inline QString clippedBox(const QComboBox& box) {
  QStyleOptionComboBox option;
  option.initFrom(&box);
  const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
  const int needed = box.fontMetrics().horizontalAdvance(box.currentText());
  return needed > room.width() && box.toolTip().isEmpty()
             ? QStringLiteral("needs %1 px, has %2").arg(needed).arg(room.width())
             : QString();
}

inline QStringList clippedHeads(const QHeaderView& heads) {
  QStringList out;
  for (int i = 0; i < heads.count(); ++i) {
    if (heads.isSectionHidden(i) || heads.orientation() == Qt::Vertical) continue;
    const QString words = heads.model()->headerData(i, heads.orientation()).toString();
    int widest = 0;
    for (const QString& line : words.split(QLatin1Char('\n')))
      widest = std::max(widest, heads.fontMetrics().horizontalAdvance(line));
    const bool wraps = heads.defaultAlignment() & Qt::TextWordWrap;
    if (!wraps && widest > heads.sectionSize(i) &&
        heads.model()->headerData(i, heads.orientation(), Qt::ToolTipRole).toString().isEmpty())
      out.append(
          QStringLiteral("head “%1” needs %2 px, has %3").arg(shortened(words)).arg(widest).arg(heads.sectionSize(i)));
  }
  return out;
}

/// Words on words, and words that leave the chart, as it is shown.
inline QStringList chartFaults(const ChartView& view, const Theme& theme) {
  const QSizeF size(view.size());
  const auto scene = chartScene(view.chart(), theme, size, TypeScale::screen());
  TextRecorder recorder(view.size());
  QPainter painter(&recorder);
  scene->render(&painter, QRectF(QPointF(), size), scene->sceneRect());
  painter.end();
  QStringList out;
  for (const QString& fault : textFaults(recorder.painted().words, QRectF(QPointF(), size))) out.append(fault);
  return out;
}

/// Every visible text that does not fit into its box, in plain sentences.
inline QStringList textsWithoutRoom(const QWidget& root, const Theme& theme) {
  QStringList out;
  const auto say = [&](const QWidget& widget, const QString& words, const QString& fault) {
    if (!fault.isEmpty())
      out.append(QStringLiteral("%1 in %2, “%3”: %4")
                     .arg(QLatin1String(widget.metaObject()->className()),
                          QLatin1String(widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : "-"),
                          shortened(words), fault));
  };
  for (const QWidget* widget : root.findChildren<QWidget*>()) {
    if (!widget->isVisible()) continue;
    if (const auto* label = qobject_cast<const QLabel*>(widget)) say(*label, label->text(), clippedLabel(*label));
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
      say(*button, button->text(), clippedButton(*button));
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) say(*box, box->currentText(), clippedBox(*box));
    if (const auto* bar = qobject_cast<const QMenuBar*>(widget); bar && bar->sizeHint().width() > bar->width())
      say(*bar, {}, QStringLiteral("needs %1 px, has %2").arg(bar->sizeHint().width()).arg(bar->width()));
    if (const auto* heads = qobject_cast<const QHeaderView*>(widget); heads && heads->model())
      for (const QString& fault : clippedHeads(*heads)) say(*heads, {}, fault);
    if (const auto* chart = qobject_cast<const ChartView*>(widget))
      for (const QString& fault : chartFaults(*chart, theme))
        say(*chart, QString::fromStdString(chart->chart().id), fault);
  }
  return out;
}

}  // namespace cx::test
