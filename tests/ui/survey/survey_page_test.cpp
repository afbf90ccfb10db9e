// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/survey_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include "core/survey/attribute.h"
#include "tests/ui/survey/survey_fixture.h"
#include "ui/head_line.h"
#include "ui/survey/attribute_form.h"
#include "ui/survey/channel_form.h"
#include "ui/survey/list_panel.h"
#include "ui/survey/organisation_form.h"
#include "ui/survey/organisation_panel.h"
#include "ui/survey/questionnaire_panel.h"
#include "ui/survey/statement_table.h"
#include "ui/survey/wave_form.h"
#include "ui/text.h"

namespace cx::test {
namespace {

using testing::ElementsAre;

void typeInto(QLineEdit& edit, const char* words) {
  edit.setFocus();
  edit.selectAll();
  QTest::keyClicks(&edit, QString::fromUtf8(words));
  if (*words == '\0') QTest::keyClick(&edit, Qt::Key_Delete);
}

void enter(FormDialog& form) {
  QTest::keyClick(&form, Qt::Key_Return);
}

TEST_F(SurveyTest, AddingAWaveByKeyboardIsOneNamedEdit) {
  openPage();
  page_->newWave().setFocus();
  QTest::keyClick(&page_->newWave(), Qt::Key_Space);
  auto& form = this->form<WaveForm>();
  typeInto(form.title().english(), "Nov 2026");
  EXPECT_EQ(form.key().text(), QStringLiteral("Nov 2026"));  // proposed from the title
  typeInto(form.key(), "2026-11");
  typeInto(form.starts(), "2026-11-02");
  typeInto(form.ends(), "2026-11-13");
  enter(form);
  EXPECT_THAT(waveKeys(), ElementsAre("Mar", "Sep", "2026-11"));
  const Wave added = *waveByKey(onDisk(), "2026-11");
  EXPECT_EQ(added.title, (LocalText{"Nov 2026", ""}));
  EXPECT_EQ(isoDate(*added.starts), "2026-11-02");
  EXPECT_EQ(isoDate(*added.ends), "2026-11-13");
  EXPECT_EQ(undoName(), "Add wave “2026-11”");
  document_->undo();
  EXPECT_THAT(waveKeys(), ElementsAre("Mar", "Sep"));
  document_->redo();
  EXPECT_THAT(waveKeys(), ElementsAre("Mar", "Sep", "2026-11"));
}

TEST_F(SurveyTest, AWaveWithAWrongFieldSaysSoBesideItAndIsNotAdded) {
  openPage();
  page_->newWave().click();
  auto& form = this->form<WaveForm>();
  enter(form);
  EXPECT_EQ(form.keyField().problem(), QStringLiteral("Give the wave a key, such as 2026-09"));
  typeInto(form.key(), "Sep");
  typeInto(form.starts(), "14.9.2026");
  enter(form);
  EXPECT_EQ(form.keyField().problem(), QStringLiteral("There is a wave “Sep” already; choose another key"));
  EXPECT_EQ(form.startField().problem(), QStringLiteral("Write the day as 2026-09-14, or leave it empty"));
  typeInto(form.key(), "Dec");
  typeInto(form.starts(), "2026-12-14");
  typeInto(form.ends(), "2026-12-01");
  enter(form);
  EXPECT_EQ(form.keyField().problem(), QString());
  EXPECT_EQ(form.startField().problem(), QString());
  EXPECT_EQ(form.endField().problem(), QStringLiteral("The wave ends before it starts"));
  EXPECT_TRUE(form.isVisible());
  EXPECT_THAT(waveKeys(), ElementsAre("Mar", "Sep"));
  typeInto(form.ends(), "2026-12-20");
  enter(form);
  EXPECT_THAT(waveKeys(), ElementsAre("Mar", "Sep", "Dec"));
}

TEST_F(SurveyTest, AWaveCanBeAddedBetweenTwoOthers) {
  openPage();
  page_->newWave().click();
  auto& form = this->form<WaveForm>();
  typeInto(form.title().english(), "Jun");
  form.place().setCurrentIndex(form.place().findText(QStringLiteral("after Mar")));
  enter(form);
  EXPECT_THAT(waveKeys(), ElementsAre("Mar", "Jun", "Sep"));
  document_->undo();
  EXPECT_THAT(waveKeys(), ElementsAre("Mar", "Sep"));
}

TEST_F(SurveyTest, EnterInTheListEditsTheWaveAndEscapeLeavesItAsItWas) {
  openPage();
  page_->waves().select(idOf("Sep"));
  QTest::keyClick(&page_->waves().table(), Qt::Key_Return);
  typeInto(form<WaveForm>().title().english(), "September");
  QTest::keyClick(&form<WaveForm>(), Qt::Key_Escape);
  settle();
  EXPECT_EQ(waveByKey(onDisk(), "Sep")->title, LocalText{});
  QTest::keyClick(&page_->waves().table(), Qt::Key_Return);
  typeInto(form<WaveForm>().title().english(), "September");
  EXPECT_EQ(form<WaveForm>().key().text(), QStringLiteral("Sep"));  // the key stays
  enter(form<WaveForm>());
  EXPECT_EQ(waveByKey(onDisk(), "Sep")->title, (LocalText{"September", ""}));
  EXPECT_EQ(undoName(), "Change wave “Sep”");
  EXPECT_THAT(waveKeys(), ElementsAre("Mar", "Sep"));
}

TEST_F(SurveyTest, AnEmptyWaveIsRemovedAndOneWithFormsStays) {
  openPage();
  page_->waves().select(idOf("Sep"));
  QTest::keyClick(&page_->waves().table(), Qt::Key_Delete);
  EXPECT_EQ(page_->waves().refusal(),
            QStringLiteral("Sep holds 1 submissions and stays; only an empty wave can be removed"));
  EXPECT_THAT(waveKeys(), ElementsAre("Mar", "Sep"));
  page_->waves().select(idOf("Mar"));
  page_->waves().removeButton().click();
  EXPECT_THAT(waveKeys(), ElementsAre("Sep"));
  EXPECT_EQ(undoName(), "Remove wave “Mar”");
  settle();
  EXPECT_EQ(page_->waves().refusal(), QString());
  document_->undo();
  EXPECT_THAT(waveKeys(), ElementsAre("Mar", "Sep"));
  EXPECT_TRUE(failures_.empty());
}

TEST_F(SurveyTest, AWellKnownChannelBringsItsNamesAndKind) {
  openPage();
  page_->channels().addButton().click();
  auto& form = this->form<ChannelForm>();
  EXPECT_EQ(form.known().findText(QStringLiteral("Website")), -1);  // it is there already
  form.known().setCurrentIndex(form.known().findText(QStringLiteral("Phone")));
  enter(form);
  const Channel phone = *channelByKey(onDisk(), "phone");
  EXPECT_EQ(phone.title, (LocalText{"Phone", "전화"}));
  EXPECT_EQ(phone.kind, ChannelKind::traditional);
  EXPECT_EQ(undoName(), "Add channel “phone”");
}

TEST_F(SurveyTest, AChannelOfOnesOwnNeedsAKeyThatIsFree) {
  openPage();
  page_->channels().addButton().click();
  auto& form = this->form<ChannelForm>();
  form.known().setCurrentIndex(form.known().count() - 1);
  enter(form);
  EXPECT_EQ(form.keyField().problem(), QStringLiteral("Give the channel a key, such as website"));
  typeInto(form.key(), "store");
  enter(form);
  EXPECT_EQ(form.keyField().problem(), QStringLiteral("There is a channel “store” already; choose another key"));
  typeInto(form.key(), "kiosk");
  form.kind().setCurrentIndex(form.kind().findText(QStringLiteral("digital")));
  enter(form);
  EXPECT_THAT(channelKeys(), ElementsAre("organisation", "website", "store", "kiosk"));
  EXPECT_EQ(channelByKey(onDisk(), "kiosk")->kind, ChannelKind::digital);
}

TEST_F(SurveyTest, AnUnusedChannelIsRemovedAndAUsedOneStays) {
  openPage();
  const auto id = [this](const char* key) { return channelByKey(document_->workspace(), key)->id.value; };
  page_->channels().select(id("store"));
  page_->channels().removeButton().click();
  EXPECT_EQ(page_->channels().refusal(),
            QStringLiteral("Store holds 1 submissions and stays; only an unused channel can be removed"));
  page_->channels().select(id("organisation"));
  page_->channels().removeButton().click();
  EXPECT_EQ(page_->channels().refusal(), QStringLiteral("Organisation-wide belongs to every survey and stays"));
  page_->channels().select(id("website"));
  page_->channels().removeButton().click();
  EXPECT_THAT(channelKeys(), ElementsAre("organisation", "store"));
  document_->undo();
  EXPECT_THAT(channelKeys(), ElementsAre("organisation", "website", "store"));
}

TEST_F(SurveyTest, AChannelsKindCanBeChanged) {
  openPage();
  page_->channels().select(channelByKey(document_->workspace(), "store")->id.value);
  page_->channels().editButton().click();
  auto& form = this->form<ChannelForm>();
  form.kind().setCurrentIndex(form.kind().findText(QStringLiteral("not set")));
  enter(form);
  EXPECT_EQ(channelByKey(onDisk(), "store")->kind, ChannelKind::unset);
}

TEST_F(SurveyTest, AnAttributeIsAddedWithItsLevels) {
  openPage();
  page_->attributes().addButton().click();
  auto& form = this->form<AttributeForm>();
  typeInto(form.title().english(), "Department");
  EXPECT_EQ(form.key().text(), QStringLiteral("department"));
  enter(form);
  EXPECT_EQ(form.levelsField().problem(), QStringLiteral("Give it at least one level, such as Marketing"));
  form.levels().setItem(0, 0, new QTableWidgetItem(QStringLiteral("Marketing")));
  ASSERT_EQ(form.levels().rowCount(), 2);  // an empty line is there again
  form.levels().setItem(1, 0, new QTableWidgetItem(QStringLiteral("Marketing")));
  enter(form);
  EXPECT_EQ(form.levelsField().problem(), QStringLiteral("Two levels are called “Marketing”"));
  form.levels().setItem(1, 0, new QTableWidgetItem(QStringLiteral("Service")));
  form.levels().setItem(1, 1, new QTableWidgetItem(QStringLiteral("고객 지원")));
  enter(form);
  const Attribute added = *attributeByKey(onDisk(), "department");
  ASSERT_EQ(added.levels.size(), 2u);
  EXPECT_EQ(added.levels[0], (Level{1, "Marketing", {"Marketing", ""}}));
  EXPECT_EQ(added.levels[1], (Level{2, "Service", {"Service", "고객 지원"}}));
  EXPECT_EQ(undoName(), "Add attribute “department”");
}

TEST_F(SurveyTest, ALevelIsAddedAndRenamedButNotTakenAway) {
  openPage();
  page_->attributes().select(attributeByKey(document_->workspace(), "region")->id.value);
  page_->attributes().editButton().click();
  auto& form = this->form<AttributeForm>();
  form.levels().item(0, 2)->setText(QString());
  enter(form);
  EXPECT_EQ(form.levelsField().problem(), QStringLiteral("A level that is there cannot be taken away; give it a name"));
  form.levels().item(0, 2)->setText(QStringLiteral("north"));
  form.levels().item(0, 0)->setText(QStringLiteral("North"));
  form.levels().setItem(2, 0, new QTableWidgetItem(QStringLiteral("East")));
  enter(form);
  const Attribute region = *attributeByKey(onDisk(), "region");
  ASSERT_EQ(region.levels.size(), 3u);
  EXPECT_EQ(region.levels[0], (Level{1, "north", {"North", ""}}));
  EXPECT_EQ(region.levels[2], (Level{3, "East", {"East", ""}}));
}

TEST_F(SurveyTest, AnAttributeThatFormsCarryStays) {
  openPage();
  page_->attributes().select(attributeByKey(document_->workspace(), "region")->id.value);
  page_->attributes().removeButton().click();
  EXPECT_EQ(page_->attributes().refusal(),
            QStringLiteral("Region stands on 1 submissions and stays; only an unused attribute can be removed"));
  document_->edit(Text{"Empty", {}, {}}, [](Workspace& w) {
    for (const Submission& form : latestSubmissions(w, {}, 10)) removeSubmission(w, form.id);
  });
  settle();
  page_->attributes().select(attributeByKey(document_->workspace(), "region")->id.value);
  page_->attributes().removeButton().click();
  EXPECT_FALSE(attributeByKey(onDisk(), "region"));
}

TEST_F(SurveyTest, TheSmallestGroupIsRaisedAndNeverLowered) {
  openPage();
  page_->organisation().editButton().click();
  {
    auto& form = this->form<OrganisationForm>();
    EXPECT_EQ(form.smallestGroup().itemText(0), QStringLiteral("5"));
    form.smallestGroup().setCurrentIndex(form.smallestGroup().findText(QStringLiteral("8")));
    form.industry().setCurrentIndex(form.industry().findText(QStringLiteral("E-commerce")));
    form.confidence().setCurrentIndex(form.confidence().findText(QStringLiteral("90 %")));
    typeInto(form.zone(), "Asia/Seoul");
    enter(form);
  }
  settle();
  const Organisation saved = organisation(onDisk());
  EXPECT_EQ(saved.min_n, 8);
  EXPECT_EQ(saved.industry, "e-commerce");
  EXPECT_DOUBLE_EQ(saved.confidence, 0.9);
  EXPECT_EQ(saved.zone, "Asia/Seoul");
  EXPECT_EQ(undoName(), "Change the organisation");
  page_->organisation().editButton().click();
  auto& again = this->form<OrganisationForm>();
  EXPECT_EQ(again.smallestGroup().currentText(), QStringLiteral("8"));
  EXPECT_EQ(again.smallestGroup().findText(QStringLiteral("7")), -1);
  EXPECT_EQ(again.smallestGroup().count(), 3);  // 8, 9, 10
}

TEST_F(SurveyTest, AnOrganisationNeedsANameAndATimeZoneThatExists) {
  openPage();
  page_->organisation().editButton().click();
  auto& form = this->form<OrganisationForm>();
  form.name().setText({});
  typeInto(form.zone(), "Mars/Olympus");
  enter(form);
  EXPECT_EQ(form.nameField().problem(), QStringLiteral("Give the organisation a name"));
  EXPECT_EQ(form.zoneField().problem(), QStringLiteral("No such time zone; an example is Asia/Seoul"));
  EXPECT_TRUE(form.isVisible());
  EXPECT_EQ(organisation(onDisk()).name, (LocalText{"Test firm", "시험 회사"}));
}

TEST_F(SurveyTest, SavingWithoutAChangeLeavesNoStep) {
  document_->edit(Text{"Retail", {}, {}}, [](Workspace& w) {
    Organisation retail = organisation(w);
    retail.industry = "retail";  // no published set of its own
    setOrganisation(w, retail);
  });
  openPage();
  const std::string before = undoName();
  page_->organisation().editButton().click();
  enter(form<OrganisationForm>());
  EXPECT_EQ(undoName(), before);
}

TEST_F(SurveyTest, ListsShowWavesNewestFirstAndMarkSmallBases) {
  openPage();
  const auto& waves = page_->waves().rows();
  ASSERT_EQ(waves.size(), 2u);
  EXPECT_EQ(waves[0].cells,
            (QStringList{QStringLiteral("Sep"), QString(), QStringLiteral("v1"), QStringLiteral("1*")}));
  EXPECT_EQ(waves[1].cells.back(), QStringLiteral("0"));
  EXPECT_EQ(page_->channels().rows()[2].cells, (QStringList{QStringLiteral("Store"), QStringLiteral("traditional"),
                                                            QStringLiteral("1*"), QStringLiteral("1*")}));
  EXPECT_EQ(page_->attributes().rows()[0].cells,
            (QStringList{QStringLiteral("Region"), QStringLiteral("2: north, south"), QStringLiteral("100 %")}));
  EXPECT_EQ(page_->head().headline(), QStringLiteral("Digital CX v1 is in use"));
}

TEST_F(SurveyTest, TheDaysOfAWaveLeaveOutTheYearThatItsNameHas) {
  document_->edit(Text{"Dates", {}, {}}, [](Workspace& w) {
    addWave(w, {{}, "a", {"Oct 2026", "2026년 10월"}, 0, parseIsoDate("2026-10-05"), parseIsoDate("2026-10-16"), 1});
    addWave(w, {{}, "b", {"Pulse", "중간"}, 0, parseIsoDate("2026-11-05"), parseIsoDate("2026-11-16"), 1});
  });
  openPage();
  EXPECT_EQ(page_->waves().rows()[0].cells[1], QStringLiteral("5–16 Nov 2026"));
  EXPECT_EQ(page_->waves().rows()[1].cells[1], QStringLiteral("5–16 Oct"));
  openPage(Language::ko);
  EXPECT_EQ(page_->waves().rows()[1].cells[1], QStringLiteral("10월 5~16일"));
}

TEST_F(SurveyTest, StatementsStandInBothLanguagesAndBothWordings) {
  openPage();
  const QAbstractItemModel& table = *page_->questionnaire().statements().model();
  ASSERT_EQ(table.rowCount(), 3 + 12);
  EXPECT_EQ(table.index(1, 1).data().toString(),
            QStringLiteral("Digital CX is measured to the same extent on every digital channel"));
  EXPECT_EQ(table.index(1, 2).data().toString(),
            QStringLiteral("모든 디지털 채널에서 디지털 CX를 같은 수준으로 측정한다"));
  EXPECT_EQ(table.index(1, 3).data().toString(), QStringLiteral("1–5"));
  page_->questionnaire().channelWording().click();
  EXPECT_EQ(table.index(1, 1).data().toString(),
            QStringLiteral("CX is measured on this channel to the same extent as on our other channels"));
}

TEST_F(SurveyTest, AWorkspaceOpenForReadingOffersNoChange) {
  document_->close();
  document_->open(value(openWorkspace(folder_ / "test.touchstone", Access::read)));
  openPage();
  EXPECT_FALSE(page_->newWave().isEnabled());
  EXPECT_FALSE(page_->waves().addButton().isEnabled());
  EXPECT_FALSE(page_->organisation().editButton().isEnabled());
  page_->waves().select(idOf("Sep"));
  QTest::keyClick(&page_->waves().table(), Qt::Key_Return);
  EXPECT_EQ(page_->findChild<WaveForm*>(), nullptr);
}

TEST(WaveOrder, MovesAWaveBehindAnotherAndNumbersAnew) {
  std::vector<Wave> all;
  for (int i = 1; i <= 3; ++i) all.push_back({{i}, std::string(1, char('a' + i - 1)), {}, i, {}, {}, 1});
  const auto places = [](const std::vector<Wave>& waves) {
    std::string out;
    for (const Wave& wave : waves) out += wave.key + std::to_string(wave.position);
    return out;
  };
  EXPECT_EQ(places(reordered(all, {3}, {1})), "c2b3");
  EXPECT_EQ(places(reordered(all, {2}, {})), "b1a2");
  EXPECT_EQ(places(reordered(all, {3}, {2})), "");
  EXPECT_EQ(places(reordered(all, {1}, {1})), "");
}

}  // namespace
}  // namespace cx::test
