// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/organisation_form.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>
#include <array>
#include <cmath>

#include "ui/text.h"

namespace cx {
namespace {

constexpr int mostGroup = 10;
constexpr std::array<double, 3> usualConfidence{0.90, 0.95, 0.99};

QStringList zoneNames() {
  QStringList names;
  for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) names.append(QString::fromUtf8(id));
  return names;
}

}  // namespace

QString industryName(const std::string& key) {
  return key == "e-commerce" ? OrganisationForm::tr("E-commerce") : OrganisationForm::tr("All industries");
}

QString percentText(double share) {
  return QStringLiteral("%1 %").arg(share * 100, 0, 'g', 4);
}

OrganisationForm::OrganisationForm(const Organisation& organisation, QWidget* parent)
    : FormDialog(tr("Organisation"), tr("Save"), parent),
      before_(organisation),
      name_(new LocalTextEdit(organisation.name)),
      sponsor_(new LocalTextEdit(organisation.sponsor)),
      owner_(new LocalTextEdit(organisation.owner)),
      industry_(new QComboBox),
      confidence_(new QComboBox),
      smallest_(new QComboBox),
      zone_(lineEdit(organisation.zone)) {
  nameField_ = &add(tr("Name"), name_);
  addIndustry();
  add(tr("Sponsor"), sponsor_, tr("Who answers for CX on the board"));
  add(tr("Owner"), owner_, tr("Who runs the survey"));
  addRules();
}

void OrganisationForm::addIndustry() {
  const bool shop = before_.industry == "e-commerce";
  const std::string all = shop ? "all" : before_.industry;  // "retail" stays what it is
  for (const std::string& key : {all, std::string("e-commerce")}) industry_->addItem(industryName(key), qText(key));
  industry_->setCurrentIndex(shop ? 1 : 0);
  add(tr("Published figures"), industry_, tr("The figures of this set stand beside the scores"));
}

void OrganisationForm::addRules() {
  for (int size = before_.min_n; size <= mostGroup; ++size) smallest_->addItem(QString::number(size), size);
  int chosen = -1;
  for (const double level : usualConfidence) {
    if (std::abs(level - before_.confidence) < 1e-9) chosen = confidence_->count();
    confidence_->addItem(percentText(level), level);
  }
  if (chosen < 0) {
    chosen = confidence_->count();
    confidence_->addItem(percentText(before_.confidence), before_.confidence);
  }
  confidence_->setCurrentIndex(chosen);
  auto* completer = new QCompleter(zoneNames(), this);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  zone_->setCompleter(completer);
  FormField& smallest = add(tr("Smallest group"), smallest_, tr("Smaller ones are not shown; it can only be raised"));
  FormField& confidence = add(tr("Confidence"), confidence_, tr("Of every interval and test"));
  zoneField_ = &add(tr("Time zone"), zone_, tr("Of days and times, such as Asia/Seoul"));
  addSideBySide({&smallest, &confidence, zoneField_});
}

void OrganisationForm::check() {
  const LocalText name = name_->text();
  nameField_->setProblem(name.en.empty() && name.ko.empty() ? tr("Give the organisation a name") : QString());
  const bool known = QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(typedText(*zone_)));
  zoneField_->setProblem(known ? QString() : tr("No such time zone; an example is Asia/Seoul"));
}

Organisation OrganisationForm::organisation() const {
  Organisation out = before_;
  out.name = name_->text();
  out.industry = utf8(industry_->currentData().toString());
  out.sponsor = sponsor_->text();
  out.owner = owner_->text();
  out.zone = typedText(*zone_);
  out.min_n = smallest_->currentData().toInt();
  out.confidence = confidence_->currentData().toDouble();
  return out;
}

}  // namespace cx
