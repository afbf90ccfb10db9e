// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/wave_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <algorithm>

#include "ui/choice_box.h"
#include "ui/text.h"

namespace cx {
namespace {

QString dayText(const std::optional<Date>& date) {
  return date ? qText(isoDate(*date)) : QString();
}

struct TypedDay {
  std::optional<Date> day;
  bool valid = true;  ///< a day, or nothing typed
};

TypedDay typedDay(const QLineEdit& edit) {
  const std::string typed = typedText(edit);
  const auto day = parseIsoDate(typed);
  return {day, typed.empty() || day.has_value()};
}

}  // namespace

std::vector<Wave> reordered(std::vector<Wave> all, WaveId id, WaveId after) {
  const auto moved = std::ranges::find(all, id, &Wave::id);
  if (moved == all.end() || id == after) return {};
  const Wave wave = *moved;
  all.erase(moved);
  const auto before = std::ranges::find(all, after, &Wave::id);
  all.insert(before == all.end() ? all.begin() : before + 1, wave);
  std::vector<Wave> changed;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].position == int(i) + 1) continue;
    all[i].position = int(i) + 1;
    changed.push_back(all[i]);
  }
  return changed;
}

WaveForm::WaveForm(const std::vector<Wave>& all, const std::optional<Wave>& wave, const Words& words, QWidget* parent)
    : FormDialog(wave ? tr("Edit wave") : tr("New wave"), wave ? tr("Save") : tr("Add wave"), parent),
      others_(all),
      before_(wave.value_or(Wave{})),
      adds_(!wave),
      keyTyped_(wave.has_value()),
      title_(new LocalTextEdit(before_.title)),
      key_(lineEdit(before_.key)),
      starts_(new QLineEdit(dayText(before_.starts))),
      ends_(new QLineEdit(dayText(before_.ends))),
      place_(new ChoiceBox) {
  std::erase_if(others_, [this](const Wave& other) { return other.id == before_.id; });
  for (QLineEdit* day : {starts_, ends_}) day->setPlaceholderText(QStringLiteral("2026-09-14"));
  add(tr("Title"), title_, tr("As pages and the report call it, such as Sep 2026"));
  keyField_ = &add(tr("Key"), key_, tr("What files name the wave by; it stays when the title changes"));
  startField_ = &add(tr("Answered from"), starts_);
  endField_ = &add(tr("Answered until"), ends_);
  addSideBySide({startField_, endField_});
  fillPlaces(words);
  add(tr("Place in time"), place_);
  connect(&title_->english(), &QLineEdit::textEdited, this, &WaveForm::proposeKey);
  connect(&title_->korean(), &QLineEdit::textEdited, this, &WaveForm::proposeKey);
  connect(key_, &QLineEdit::textEdited, this, [this](const QString& typed) { keyTyped_ = !typed.isEmpty(); });
}

void WaveForm::fillPlaces(const Words& words) {
  place_->addItem(tr("first"), qint64(0));
  for (const Wave& other : others_)
    place_->addItem(tr("after %1").arg(qText(words(other.name()))), qint64(other.id.value));
  int chosen = place_->count() - 1;
  if (!adds_) {
    const auto later = [this](const Wave& other) { return other.position > before_.position; };
    chosen = int(std::ranges::find_if(others_, later) - others_.begin());
  }
  place_->setCurrentIndex(chosen);
}

void WaveForm::proposeKey() {
  if (keyTyped_) return;
  const LocalText title = title_->text();
  key_->setText(qText(title.en.empty() ? title.ko : title.en));
}

void WaveForm::check() {
  const std::string key = typedText(*key_);
  QString problem;
  if (key.empty()) problem = tr("Give the wave a key, such as 2026-09");
  if (std::ranges::any_of(others_, [&](const Wave& other) { return other.key == key; }))
    problem = tr("There is a wave “%1” already; choose another key").arg(qText(key));
  keyField_->setProblem(problem);
  const TypedDay starts = typedDay(*starts_), ends = typedDay(*ends_);
  const QString example = tr("Write the day as 2026-09-14, or leave it empty");
  startField_->setProblem(starts.valid ? QString() : example);
  const bool backwards = starts.day && ends.day && *ends.day < *starts.day;
  endField_->setProblem(!ends.valid ? example : backwards ? tr("The wave ends before it starts") : QString());
}

Wave WaveForm::wave() const {
  Wave out = before_;
  out.title = title_->text();
  out.key = typedText(*key_);
  out.starts = typedDay(*starts_).day;
  out.ends = typedDay(*ends_).day;
  return out;
}

WaveId WaveForm::after() const {
  return {place_->currentData().toLongLong()};
}

}  // namespace cx
