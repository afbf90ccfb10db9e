// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/compare_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

#include "core/scoring/difference.h"
#include "core/survey/past.h"
#include "ui/choice_box.h"
#include "ui/document.h"
#include "ui/history/lines.h"
#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int dialogWidth = 760, dialogHeight = 640, groupRows = 6, thingRows = 6, scoreRows = 8, decimals = 1;

QComboBox* choice(const std::vector<PointInTime>& points, std::size_t chosen) {
  auto* box = new ChoiceBox;
  for (const PointInTime& point : points) box->addItem(point.name);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(30);
  box->setCurrentIndex(int(chosen));
  return box;
}

/// "72.4 (70.1 to 74.7), n 184"; the reason where there is no score.
QString shown(const Score& score, const Words& words) {
  const QString n = QStringLiteral("n ") + qText(words.count(score.n));
  if (!score.value) return score.reason ? qText(words(*score.reason)) : QStringLiteral("–");
  QString out = qText(words.number(*score.value, decimals));
  if (score.interval)
    out += QStringLiteral(" (%1)").arg(qText(words.range(score.interval->lo, score.interval->hi, decimals)));
  return out + QStringLiteral(", ") + n;
}

}  // namespace

CompareDialog::CompareDialog(Document& document, std::vector<PointInTime> points, std::size_t then, QWidget* parent)
    : QDialog(parent),
      document_(document),
      points_(std::move(points)),
      then_(choice(points_, then)),
      now_(choice(points_, 0)),
      headline_(makeLabel("page")),
      rowsTitle_(makeLabel("panel")),
      thingsTitle_(makeLabel("panel")),
      scoresTitle_(makeLabel("panel")),
      rows_(new LinesView),
      things_(new LinesView),
      scores_(new LinesView) {
  setWindowTitle(tr("Compare two points in time"));
  resize(dialogWidth, dialogHeight);
  build();
  for (QComboBox* box : {then_, now_}) connect(box, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
  compare();
}

void CompareDialog::build() {
  headline_->setWordWrap(true);
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(16);
  for (const auto& [box, name] : {std::pair(then_, tr("Before")), std::pair(now_, tr("After"))}) {
    form->addRow(name, box);
    box->setAccessibleName(name);
  }
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  const std::pair<QLabel*, LinesView*> parts[] = {
      {rowsTitle_, rows_}, {thingsTitle_, things_}, {scoresTitle_, scores_}};
  for (const auto& [title, list] : parts) {
    title->setWordWrap(true);
    column->addWidget(makeRule());
    column->addWidget(title);
    column->addWidget(list);
    column->addSpacing(8);
  }
  column->addStretch();
  rows_->setMostRows(groupRows);
  things_->setMostRows(thingRows);
  scores_->setMostRows(scoreRows);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(content);
  auto* buttons = new QDialogButtonBox;
  buttons->addButton(new QPushButton(tr("Close")), QDialogButtonBox::RejectRole);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(24, 20, 24, 16);
  whole->setSpacing(12);
  whole->addLayout(form);
  whole->addWidget(headline_);
  whole->addWidget(scroll, 1);
  whole->addWidget(buttons);
}

void CompareDialog::compare() {
  headline_->setText(tr("Comparing…"));
  const PointInTime before = points_[std::size_t(then_->currentIndex())],
                    after = points_[std::size_t(now_->currentIndex())];
  document_.compute(
      this,
      [before, after](const Workspace&, const View& view, const Words&) {
        const Workspace then = pastWorkspace(before.file, before.step).value(),
                        now = pastWorkspace(after.file, after.step).value();
        return differenceBetween(then, now, view.wave);
      },
      [this](const Difference& difference) { tell(difference); });
}

void CompareDialog::tell(const Difference& difference) {
  const Words& words = document_.words();
  const RowCounts& rows = difference.rows;
  headline_->setText(!difference.any() ? tr("Nothing differs")
                                       : tr("%1 submissions added, %2 removed, %3 changed")
                                             .arg(qText(words.count(rows.added)), qText(words.count(rows.removed)),
                                                  qText(words.count(rows.changed))));
  showRows(difference);
  showThings(difference);
  showScores(difference);
}

void CompareDialog::showRows(const Difference& difference) {
  const Words& words = document_.words();
  std::vector<Line> lines;
  for (const GroupRows& group : difference.groups)
    lines.push_back({std::int64_t(lines.size()) + 1,
                     {qText(words(group.wave)), qText(words(group.channel)), qText(words.count(group.rows.added)),
                      qText(words.count(group.rows.removed)), qText(words.count(group.rows.changed))},
                     {},
                     Line::Tone::plain});
  QString title = lines.empty() ? tr("Submissions: no difference") : tr("Submissions by wave and channel");
  if (difference.quarantined_then != difference.quarantined_now)
    title += QStringLiteral(" · ") +
             tr("quarantined rows: %1 → %2")
                 .arg(qText(words.count(difference.quarantined_then)), qText(words.count(difference.quarantined_now)));
  rowsTitle_->setText(title);
  rows_->setAccessibleName(title);
  rows_->setVisible(!lines.empty());
  rows_->setLines({{tr("Wave"), 0, false},
                   {tr("Channel"), 0, false},
                   {tr("Added"), 92, true},
                   {tr("Removed"), 92, true},
                   {tr("Changed"), 92, true}},
                  std::move(lines));
}

void CompareDialog::showThings(const Difference& difference) {
  const Words& words = document_.words();
  const auto kind = [](ThingChange::Kind one) {
    switch (one) {
      case ThingChange::Kind::organisation:
        return tr("Organisation");
      case ThingChange::Kind::questionnaire:
        return tr("Questionnaire");
      case ThingChange::Kind::wave:
        return tr("Wave");
      case ThingChange::Kind::channel:
        return tr("Channel");
      case ThingChange::Kind::attribute:
        return tr("Attribute");
      case ThingChange::Kind::decision:
        return tr("Decision");
    }
    return QString();
  };
  const auto fate = [](ThingChange::Fate one) {
    switch (one) {
      case ThingChange::Fate::added:
        return tr("added");
      case ThingChange::Fate::removed:
        return tr("removed");
      case ThingChange::Fate::changed:
        return tr("changed");
    }
    return QString();
  };
  std::vector<Line> lines;
  for (const ThingChange& one : difference.things) {
    const auto add = [&](const QString& detail) {
      lines.push_back({std::int64_t(lines.size()) + 1,
                       {kind(one.kind), qText(words(one.name)), fate(one.fate), detail},
                       {},
                       Line::Tone::plain});
    };
    if (one.details.empty()) add({});
    for (const Text& detail : one.details) add(qText(words(detail)));
  }
  thingsTitle_->setText(lines.empty() ? tr("Survey: no difference") : tr("Survey"));
  things_->setAccessibleName(thingsTitle_->text());
  things_->setVisible(!lines.empty());
  things_->setLines(
      {{tr("What"), 122, false}, {tr("Name"), 0, false}, {tr("Was"), 92, false}, {tr("Details"), 0, false}},
      std::move(lines));
}

void CompareDialog::showScores(const Difference& difference) {
  const Words& words = document_.words();
  std::vector<Line> lines;
  for (const ScoreChange& one : difference.scores)
    lines.push_back({std::int64_t(lines.size()) + 1,
                     {one.title == LocalText{} ? tr("Overall") : qText(words(one.title)), shown(one.then, words),
                      shown(one.now, words)},
                     {},
                     Line::Tone::plain});
  scoresTitle_->setText(
      difference.wave
          ? tr("Scores of %1, benchmark scale, unweighted, all channels").arg(qText(words(*difference.wave)))
          : tr("Scores: no wave with submissions is in both"));
  scores_->setAccessibleName(scoresTitle_->text());
  scores_->setVisible(!lines.empty());
  scores_->setLines({{tr("Score"), 0, false}, {tr("Before"), 242, false}, {tr("After"), 242, false}}, std::move(lines));
}

QString CompareDialog::headline() const {
  return headline_->text();
}

}  // namespace cx
