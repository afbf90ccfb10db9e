// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/question_list.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/label.h"
#include "ui/text.h"

namespace cx {

QuestionList::QuestionList(Words words, QWidget* parent)
    : QWidget(parent),
      words_(std::move(words)),
      title_(makeLabel("panel", "attention")),
      column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(6);
  column_->addWidget(makeRule());
  column_->addWidget(title_);
  title_->setWordWrap(true);
}

void QuestionList::show(const std::vector<ImportQuestion>& open, const std::map<std::string, std::string>& answers) {
  const auto before = asked_.size();
  const auto closed = [&](const ImportQuestion& one) {
    return std::ranges::find(open, one.id, &ImportQuestion::id) == open.end() && !answers.contains(one.id);
  };
  const auto gone = std::erase_if(asked_, closed);
  for (const ImportQuestion& question : open)
    if (std::ranges::find(asked_, question.id, &ImportQuestion::id) == asked_.end()) asked_.push_back(question);
  if (gone > 0 || asked_.size() != before || !list_) build(answers);
  title_->setText(open.empty() ? tr("Every question is answered")
                               : qText(words_(counted(std::ssize(open),
                                                      CX_TEXT_N("app", "%n questions that the file cannot answer")))));
  setVariant(title_, "tone", open.empty() ? "" : "attention");
  setVisible(!asked_.empty());
}

void QuestionList::build(const std::map<std::string, std::string>& answers) {
  if (list_) {
    list_->hide();
    list_->deleteLater();
  }
  list_ = new QWidget;
  auto* rows = new QVBoxLayout(list_);
  constexpr int ring = 4;  // what is focused is ringed outside itself
  rows->setContentsMargins(ring, 0, ring, ring);
  rows->setSpacing(6);
  QWidget* before = this;
  for (const ImportQuestion& question : asked_) {
    auto* label = makeLabel("body");
    label->setText(qText(words_(question.text)));
    label->setWordWrap(true);
    rows->addWidget(label);
    if (question.options.empty()) continue;
    auto* box = new QComboBox;
    box->setAccessibleName(label->text());
    box->addItem(tr("Choose an answer"));
    const auto given = answers.find(question.id);
    for (const std::string& option : question.options) {
      box->addItem(words(option), qText(option));
      if (given != answers.end() && given->second == option) box->setCurrentIndex(box->count() - 1);
    }
    rows->addWidget(box);
    setTabOrder(before, box);
    before = box;
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, id = question.id] {
      if (box->currentIndex() > 0) Q_EMIT answered(id, utf8(box->currentData().toString()));
    });
  }
  column_->addWidget(list_);
  list_->show();  // now: a window that is activated gives the keyboard to nothing that is not seen yet
}

void QuestionList::focusFirst() {
  if (auto* box = list_ ? list_->findChild<QComboBox*>() : nullptr) box->setFocus(Qt::ShortcutFocusReason);
}

QString QuestionList::words(const std::string& option) {
  if (option == "answer") return tr("an answer");
  if (option == "not_applicable") return tr("does not apply");
  if (option == "skipped") return tr("skipped");
  if (option == "not_asked") return tr("not asked");
  if (option == "set_aside") return tr("a mistake: keep these rows out");
  if (option == "yes") return tr("yes");
  if (option == "no") return tr("no");
  if (option == "numbers") return tr("the numbers");
  if (option == "labels") return tr("the words");
  if (option == "month/day/year") return tr("month/day/year");
  if (option == "day/month/year") return tr("day/month/year");
  if (option == ",") return tr(", comma");
  if (option == ".") return tr(". point");
  return qText(option);
}

}  // namespace cx
