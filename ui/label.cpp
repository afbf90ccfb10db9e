// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/label.h"

#include <QAccessibleWidget>
#include <QStyle>
#include <QVariant>

#include "ui/word_label.h"

namespace cx {
namespace {

/// A rule is not a frame that a screen reader would enter.
QAccessibleInterface* makeRuleInterface(const QString&, QObject* object) {
  auto* line = qobject_cast<QFrame*>(object);
  return line && line->property("rule").isValid() ? new QAccessibleWidget(line, QAccessible::Separator) : nullptr;
}

QAccessibleInterface* makeSignInterface(const QString&, QObject* object) {
  auto* sign = qobject_cast<QLabel*>(object);
  return sign && sign->property("sign").isValid() ? new QAccessibleWidget(sign, QAccessible::Whitespace) : nullptr;
}

}  // namespace

void setVariant(QWidget* widget, const char* property, const char* value) {
  const QString wanted = QString::fromLatin1(value);
  if (widget->property(property) == wanted) return;
  widget->setProperty(property, wanted);
  if (!widget->testAttribute(Qt::WA_WState_Polished)) return;
  widget->style()->unpolish(widget);  // the style sheet reads a property once
  widget->style()->polish(widget);
}

QLabel* makeLabel(const char* type, const char* tone, QWidget* parent) {
  auto* label = new WordLabel(parent);
  label->setTextFormat(Qt::PlainText);
  setVariant(label, "type", type);
  setVariant(label, "tone", tone);
  return label;
}

QLabel* makeSign(QWidget* parent) {
  QAccessible::installFactory(makeSignInterface);
  auto* sign = new QLabel(parent);
  sign->setProperty("sign", true);
  return sign;
}

void setParagraph(QLabel* label, const QString& words) {
  label->setTextFormat(Qt::RichText);
  label->setText(QStringLiteral("<p style=\"line-height:20px\">%1</p>").arg(unbreakable(words.toHtmlEscaped())));
  label->setAccessibleName(words);
}

QFrame* makeRule(Rule rule, QWidget* parent) {
  QAccessible::installFactory(makeRuleInterface);
  auto* line = new QFrame(parent);
  setVariant(line, "rule", rule == Rule::strong ? "true" : rule == Rule::thin ? "thin" : "vertical");
  if (rule == Rule::vertical)
    line->setFixedWidth(1);
  else
    line->setFixedHeight(1);
  return line;
}

}  // namespace cx
