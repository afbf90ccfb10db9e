// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include <QHBoxLayout>
#include <cmath>

#include "core/survey/organisation.h"
#include "core/survey/submission.h"
#include "core/survey/wave.h"
#include "ui/document.h"
#include "ui/label.h"
#include "ui/page.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr auto gap = "&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;";

QString marked(const QString& hint) {
  const QStringList parts = hint.split(QLatin1Char('\t'));
  if (parts.size() == 1) return hint.toHtmlEscaped();
  return QStringLiteral("<b>%1</b> %2").arg(parts[0].toHtmlEscaped(), parts[1].toHtmlEscaped());
}

struct Counts {
  std::int64_t submissions = 0;
  std::size_t waves = 0;
};

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

void StatusLine::refresh(Document& document, const Page* page) {
  pageSpeaks_ = document.isOpen() && page && !page->facts().isEmpty();
  if (pageSpeaks_) {
    setFacts(page->facts());
    setHints(page->hints());
    return;
  }
  if (!document.isOpen()) {
    setFacts({tr("No account, no network, no telemetry")});
    setHints({QStringLiteral("Ctrl O\t") + tr("open a workspace")});
    return;
  }
  const auto counted = [](const Workspace& workspace, const View&, const Words&) {
    return Counts{submissionCount(workspace), waves(workspace).size()};
  };
  document.compute(this, counted, [this, &document](const Counts& counts) {
    if (!document.isOpen() || pageSpeaks_) return;
    const QString forms = qText(document.words()(cx::counted(counts.submissions, CX_TEXT_N("app", "%n submissions"))));
    setFacts({forms + QLatin1Char(' ') + tr("in %n waves", nullptr, int(counts.waves)),
              document.workspace().readOnly() ? tr("Read-only") : tr("All changes stored")});
  });
  const double percent = organisation(document.workspace()).confidence * 100;
  const int decimals = std::abs(percent - std::round(percent)) < 0.05 ? 0 : 1;
  const QString interval = tr("Interval %1 %").arg(qText(document.words().number(percent, decimals)));
  const bool charts = page && page->showsFigures();
  setHints(charts ? QStringList{interval, QStringLiteral("F4\t") + tr("why this number"),
                                QStringLiteral("T\t") + tr("table")}
                  : QStringList{interval});
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
