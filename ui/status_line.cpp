// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include <QHBoxLayout>

#include "ui/label.h"

namespace cx {
namespace {

constexpr auto gap = "&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;";

QString marked(const QString& hint) {
  const QStringList parts = hint.split(QLatin1Char('\t'));
  if (parts.size() == 1) return hint.toHtmlEscaped();
  return QStringLiteral("<b>%1</b> %2").arg(parts[0].toHtmlEscaped(), parts[1].toHtmlEscaped());
}

QLabel* label(QWidget* parent) {
  QLabel* made = makeLabel("small", "muted", parent);
  made->setTextFormat(Qt::RichText);
  return made;
}

QString joined(const QStringList& hints) {
  QStringList html;
  for (const QString& hint : hints) html.append(marked(hint));
  return html.join(QLatin1String(gap));
}

}  // namespace

StatusLine::StatusLine(QWidget* parent) : QWidget(parent), facts_(label(this)), hints_(label(this)) {
  setFixedHeight(26);
  setVariant(this, "surface", "window");
  setAttribute(Qt::WA_StyledBackground);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(24, 0, 24, 0);
  row->addWidget(facts_);
  row->addStretch();
  row->addWidget(hints_);
}

void StatusLine::setFacts(const QStringList& facts) {
  facts_->setText(joined(facts));
  facts_->setAccessibleName(facts.join(QStringLiteral(", ")));
}

void StatusLine::setHints(const QStringList& hints) {
  hints_->setText(joined(hints));
}

QString StatusLine::facts() const {
  return facts_->accessibleName();
}

}  // namespace cx
