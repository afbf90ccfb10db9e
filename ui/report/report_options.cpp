// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_options.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/report/build_report.h"
#include "core/survey/wave.h"
#include "ui/choice_box.h"
#include "ui/document.h"
#include "ui/label.h"
#include "ui/report/decision_list.h"
#include "ui/text.h"

namespace cx {
namespace {

enum LanguageButton { english, korean, both };

QString sectionName(const std::string& id) {
  if (id == "summary") return ReportOptions::tr("Summary");
  if (id == "changes") return ReportOptions::tr("What changed");
  if (id == "trend") return ReportOptions::tr("Trend");
  if (id == "channels") return ReportOptions::tr("Channels");
  if (id == "statements") return ReportOptions::tr("Statements");
  if (id == "benchmark") return ReportOptions::tr("Benchmark");
  if (id == "method") return ReportOptions::tr("Method");
  if (id == "numbers") return ReportOptions::tr("All numbers");
  return qText(id);
}

}  // namespace

ReportOptions::ReportOptions(Document& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      waveTitle_(makeLabel("body", "muted")),
      compareTitle_(makeLabel("body", "muted")),
      languageTitle_(makeLabel("body", "muted")),
      sectionsTitle_(makeLabel("panel")),
      decisionsTitle_(makeLabel("panel")),
      told_(makeLabel("small", "muted")),
      wave_(new ChoiceBox),
      compare_(new ChoiceBox),
      language_(new QButtonGroup(this)),
      decisions_(new DecisionList(document)),
      export_(new QPushButton) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 14, 20, 14);
  column->setSpacing(8);
  auto* grid = new QGridLayout;
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(1, 1);
  addWaves(*grid);
  column->addLayout(grid);
  column->addSpacing(8);
  column->addWidget(makeRule());
  column->addWidget(sectionsTitle_);
  column->addWidget(sectionBoxes());
  column->addSpacing(8);
  column->addWidget(makeRule());
  column->addWidget(decisionsTitle_);
  column->addWidget(decisions_, 1);
  setVariant(export_, "filled", "true");
  told_->setWordWrap(true);
  column->addWidget(export_);
  column->addWidget(told_);
  retranslate();
}

void ReportOptions::addWaves(QGridLayout& grid) {
  for (QLabel* title : {waveTitle_, compareTitle_, languageTitle_}) title->setWordWrap(true);
  grid.addWidget(waveTitle_, 0, 0);
  grid.addWidget(wave_, 0, 1);
  grid.addWidget(compareTitle_, 1, 0);
  grid.addWidget(compare_, 1, 1);
  grid.addWidget(languageTitle_, 2, 0);
  grid.addWidget(languageButtons(), 2, 1);
  const auto look = [this](QComboBox* box, WaveId View::*which) {
    connect(box, &QComboBox::activated, this, [this, box, which] {
      View view = document_.view();
      view.*which = {box->currentData().toLongLong()};
      document_.setView(view);
    });
  };
  look(wave_, &View::wave);
  look(compare_, &View::compare);
}

QWidget* ReportOptions::languageButtons() {
  auto* widget = new QWidget;
  auto* row = new QHBoxLayout(widget);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  for (const QString& name : {QStringLiteral("English"), QStringLiteral("한국어"), QString()}) {
    auto* button = new QPushButton(name);
    button->setCheckable(true);
    button->setStyleSheet(QStringLiteral("padding: 0 8px"));
    language_->addButton(button, int(language_->buttons().size()));
    row->addWidget(button);
    both_ = button;
  }
  row->addStretch();
  language_->button(document_.words().language() == Language::ko ? korean : english)->setChecked(true);
  connect(language_, &QButtonGroup::idClicked, this, &ReportOptions::changed);
  return widget;
}

QWidget* ReportOptions::sectionBoxes() {
  auto* widget = new QWidget;
  auto* grid = new QGridLayout(widget);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(0);
  for (const std::string& id : reportSections()) {
    auto* box = new QCheckBox;
    box->setObjectName(qText(id));
    box->setChecked(true);
    grid->addWidget(box, int(sections_.size()) / 2, int(sections_.size()) % 2);
    connect(box, &QCheckBox::toggled, this, &ReportOptions::changed);
    sections_.append(box);
  }
  return widget;
}

void ReportOptions::refresh() {
  fillWaves();
  decisions_->refresh();
}

void ReportOptions::fillWaves() {
  const View& view = document_.view();
  wave_->clear();
  compare_->clear();
  bool earlier = true;
  for (const Wave& one : waves(document_.workspace())) {
    const QString name = qText(document_.words()(one.name()));
    const QVariant id(qlonglong(one.id.value));
    earlier = earlier && one.id != view.wave;
    wave_->addItem(name, id);
    if (earlier) compare_->addItem(name, id);
  }
  wave_->setCurrentIndex(wave_->findData(qlonglong(view.wave.value)));
  compare_->setCurrentIndex(compare_->findData(qlonglong(view.compare.value)));
  compare_->setEnabled(compare_->count() > 0);
}

std::vector<Language> ReportOptions::languages() const {
  switch (language_->checkedId()) {
    case english:
      return {Language::en};
    case korean:
      return {Language::ko};
    default:
      return {Language::en, Language::ko};
  }
}

std::vector<std::string> ReportOptions::sections() const {
  std::vector<std::string> ids;
  for (const QCheckBox* box : sections_) {
    if (box->isChecked()) ids.push_back(utf8(box->objectName()));
  }
  return ids;
}

void ReportOptions::tell(const QString& words) {
  told_->setText(words);
}

void ReportOptions::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void ReportOptions::retranslate() {
  const auto name = [](QLabel* label, QWidget* buddy, const QString& words) {
    label->setText(words);
    label->setBuddy(buddy);
    buddy->setAccessibleName(words);
  };
  name(waveTitle_, wave_, tr("Wave"));
  name(compareTitle_, compare_, tr("Compare with"));
  languageTitle_->setText(tr("Language"));
  both_->setText(tr("Both"));
  sectionsTitle_->setText(tr("Sections"));
  for (QCheckBox* box : sections_) box->setText(sectionName(utf8(box->objectName())));
  decisionsTitle_->setText(tr("Decisions asked"));
  export_->setText(tr("Export PDF"));
}

}  // namespace cx
