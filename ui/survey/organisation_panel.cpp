// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/organisation_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/label.h"
#include "ui/render/icon.h"
#include "ui/render/theme.h"
#include "ui/survey/organisation_form.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int nameWidth = 108;

/// Both names, one of them where they are alike or one is empty.
QString bothNames(const LocalText& text) {
  if (text.ko.empty() || text.en == text.ko) return qText(text.en);
  if (text.en.empty()) return qText(text.ko);
  return qText(text.en) + QStringLiteral(" · ") + qText(text.ko);
}

}  // namespace

OrganisationPanel::OrganisationPanel(QWidget* parent)
    : QWidget(parent), title_(makeLabel("panel")), edit_(new QToolButton), facts_(new QGridLayout) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(makeRule());
  auto* head = new QHBoxLayout;
  head->addWidget(title_);
  head->addStretch();
  head->addWidget(edit_);
  column->addLayout(head);
  facts_->setColumnMinimumWidth(0, nameWidth);
  facts_->setColumnStretch(1, 1);
  facts_->setHorizontalSpacing(8);
  facts_->setVerticalSpacing(3);
  column->addLayout(facts_);
  edit_->setFocusPolicy(Qt::StrongFocus);
  connect(edit_, &QToolButton::clicked, this, &OrganisationPanel::editAsked);
}

void OrganisationPanel::setTheme(const Theme& theme) {
  edit_->setIcon(icon(QStringLiteral("pencil"), theme));
}

void OrganisationPanel::setChangeable(bool changeable) {
  edit_->setEnabled(changeable);
}

void OrganisationPanel::follow(const Organisation& organisation, const Words& words) {
  title_->setText(tr("Organisation"));
  edit_->setToolTip(tr("Edit the organisation"));
  edit_->setAccessibleName(edit_->toolTip());
  while (QLayoutItem* old = facts_->takeAt(0)) {
    delete old->widget();
    delete old;
  }
  addFact(tr("Name"), bothNames(organisation.name));
  addFact(tr("Published set"), industryName(organisation.industry));
  QStringList people;
  for (const LocalText& person : {organisation.sponsor, organisation.owner})
    people.append(person == LocalText{} ? QStringLiteral("–") : qText(words(person)));
  if (people.front() == people.back()) people.removeLast();
  addFact(tr("Sponsor, owner"), people.join(QStringLiteral(", ")));
  addFact(tr("Smallest group"), tr("%1 (raise only)").arg(organisation.min_n));
  addFact(tr("Confidence"), percentText(organisation.confidence));
  addFact(tr("Time zone"), qText(organisation.zone));
}

void OrganisationPanel::addFact(const QString& name, const QString& value) {
  const int row = facts_->rowCount();
  auto* label = makeLabel("", "muted");
  label->setText(name);
  auto* fact = makeLabel("");
  fact->setText(value.isEmpty() ? QStringLiteral("–") : value);
  fact->setWordWrap(true);
  fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
  facts_->addWidget(label, row, 0, Qt::AlignTop);
  facts_->addWidget(fact, row, 1);
  facts_->addWidget(makeRule(Rule::thin), row + 1, 0, 1, 2);
}

}  // namespace cx
