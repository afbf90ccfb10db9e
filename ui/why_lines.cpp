// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why_lines.h"

#include <QGridLayout>
#include <QLabel>

#include "core/chart/wording.h"
#include "ui/label.h"
#include "ui/text.h"
#include "ui/word_label.h"

namespace cx {
namespace {

constexpr int labelWidth = 96;

QString sign(Glyph glyph) {
  switch (glyph) {
    case Glyph::up:
      return QStringLiteral("▲ ");
    case Glyph::down:
      return QStringLiteral("▼ ");
    case Glyph::same:
      return QStringLiteral("≈ ");
    case Glyph::diamond:
      return QStringLiteral("◆ ");
    case Glyph::square:
      return QStringLiteral("■ ");
    case Glyph::lock:
    case Glyph::none:
      break;
  }
  return {};
}

QString html(const Phrase& phrase, const Theme& theme) {
  if (phrase.text.empty()) return {};
  const bool late = phrase.tone == Tone::attention;
  return QStringLiteral("<span style=\"font-weight:600;color:%1\">%2</span>")
      .arg(theme.colour(late ? Role::attention : Role::text).name(),
           sign(phrase.glyph) + unbreakable(qText(phrase.text).toHtmlEscaped()));
}

QLabel* words(const Why::Line& line, const Theme& theme, QWidget* parent) {
  QLabel* label = makeLabel("body", "", parent);
  label->setTextFormat(Qt::RichText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  const QString rest = unbreakable(qText(line.rest).toHtmlEscaped()), lead = html(line.lead, theme);
  label->setText(lead + (lead.isEmpty() || rest.isEmpty() ? QString() : QStringLiteral(" ")) + rest);
  label->setAccessibleName(qText(joined({line.label.text, line.lead.text, line.rest}, " ")));
  return label;
}

}  // namespace

WhyLines::WhyLines(const Why& why, const Theme& theme, QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 8);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(0);
  grid->setColumnMinimumWidth(0, labelWidth - 8);
  grid->setColumnStretch(1, 1);
  int row = 0;
  for (const Why::Section& section : why.sections) {
    QLabel* title = makeLabel("strong", "", this);
    title->setText(qText(section.title));
    title->setContentsMargins(0, row == 0 ? 0 : 10, 0, 3);
    grid->addWidget(title, row++, 0, 1, 2);
    grid->addWidget(makeRule(Rule::strong, this), row++, 0, 1, 2);
    for (const Why::Line& line : section.lines) {
      QLabel* label = makeLabel("body", line.label.glyph == Glyph::none ? "muted" : "", this);
      label->setText(sign(line.label.glyph) + qText(line.label.text));
      label->setContentsMargins(0, 4, 0, 4);
      QLabel* said = words(line, theme, this);
      said->setContentsMargins(0, 4, 0, 4);
      grid->addWidget(label, row, 0, Qt::AlignTop);
      grid->addWidget(said, row++, 1);
      grid->addWidget(makeRule(Rule::thin, this), row++, 0, 1, 2);
    }
  }
  grid->setRowStretch(row, 1);
}

}  // namespace cx
