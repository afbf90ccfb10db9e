// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/text_room.h"

#include <QAbstractSpinBox>
#include <QDateEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>

#include "tests/support/extremes.h"
#include "tests/ui/every_dialog.h"

namespace cx {
namespace {

using namespace test;

/// Every sentence 40 % longer, with places to break a line where the sentence has some.
QString lengthened(QString sentence) {
  static const QString filler = QStringLiteral("onetwothreefourfive");
  const auto more = std::max<qsizetype>(1, sentence.size() * 2 / 5);
  const qsizetype tab = sentence.indexOf(QLatin1Char('\t'));
  QString tail = tab < 0 ? QString() : sentence.mid(tab);
  if (tab >= 0) sentence.truncate(tab);
  if (sentence.size() <= 8) return sentence + filler.left(more) + tail;
  for (qsizetype left = more; left > 0; left -= 6)
    sentence += QLatin1Char(' ') + filler.left(std::min<qsizetype>(5, left));
  return sentence + tail;
}

class Lengthener : public QTranslator {
 public:
  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
    return QByteArray(context).startsWith("cx::") ? lengthened(QString::fromUtf8(source)) : QString();
  }
};

Words longWords() {
  return Words(Language::en, [](const std::string& source, std::int64_t) { return utf8(lengthened(qText(source))); });
}

class TextRoom : public OpenWindow {
 protected:
  bool longer = false;
  void expectRoom(const QString& where, const QWidget& root) {
    for (int round = 0; round < 50; ++round) QCoreApplication::processEvents();  // layouts tell each other by levels
    QStringList faults = textsWithoutRoom(root, theme.current());
    // Longer words push menus behind the bar's arrow, and columns can be drawn wider.
    if (longer)
      faults.removeIf([](const QString& f) { return f.startsWith(u"QMenuBar") || f.startsWith(u"QHeaderView"); });
    EXPECT_TRUE(faults.isEmpty()) << qPrintable(where) << ":\n  " << qPrintable(faults.join(QStringLiteral("\n  ")));
  }
  void expectRoomOnEveryPage(const QString& words) {
    for (const QSize size : {QSize(1280, 800), QSize(1100, 700), QSize(1920, 1080)}) {
      if (longer && size.width() < 1280) continue;
      window->resize(size);
      for (int page = 0; page < window->pages().size(); ++page) {
        if (longer && window->pages()[page].id == QStringLiteral("report")) continue;
        window->showPage(page);
        settle();
        expectRoom(QStringLiteral("%1, %2 at %3 px").arg(words, window->pages()[page].id).arg(size.width()), *window);
      }
    }
  }
  void expectRoomInEveryDialog(const QString& words) {
    for (const auto& [name, make] : everyDialog()) {
      if (longer && name == "plan") continue;
      const auto dialog = make(document);
      dialog->show();
      settle();
      expectRoom(words + u' ' + QString::fromStdString(name), *dialog);
    }
  }
};

TEST_F(TextRoom, IsThereForEverySentenceInEnglishAndKorean) {
  openSample();
  for (const Language chosen : {Language::en, Language::ko}) {
    window->useLanguage(chosen);
    settle();
    expectRoomOnEveryPage(qText(code(chosen)));
    expectRoomInEveryDialog(qText(code(chosen)));
  }
}

TEST_F(TextRoom, IsThereForSentencesThatAreFortyPercentLonger) {
  openSample();
  longer = true;
  Lengthener words;
  QCoreApplication::installTranslator(&words);
  document.setWords(longWords());
  settle();
  expectRoomOnEveryPage(QStringLiteral("longer"));
  expectRoomInEveryDialog(QStringLiteral("longer"));
  QCoreApplication::removeTranslator(&words);
}

TEST_F(TextRoom, IsThereForTheTrendsOfFourWavesWithoutScrolling) {
  openSample();
  window->resize(1280, 800);
  for (const Language chosen : {Language::en, Language::ko}) {
    window->useLanguage(chosen);
    goTo("trends");
    for (int round = 0; round < 50; ++round) QCoreApplication::processEvents();
    EXPECT_EQ(window->currentPage()->findChild<QScrollArea*>()->verticalScrollBar()->maximum(), 0) << code(chosen);
  }
}

class TextRoomAtAnEnd : public TextRoom, public testing::WithParamInterface<Extreme> {};

INSTANTIATE_TEST_SUITE_P(Of, TextRoomAtAnEnd, testing::ValuesIn(extremes()), nameOfExtreme);

TEST_P(TextRoomAtAnEnd, IsThereOnEveryPageAndInEveryDialog) {
  const TemporaryFolder survey;
  open(GetParam().make(survey));
  for (const Language chosen : {Language::en, Language::ko}) {
    window->useLanguage(chosen);
    settle();
    const QString where = QStringLiteral("%1 %2").arg(QLatin1String(GetParam().name), qText(code(chosen)));
    expectRoomOnEveryPage(where);
    expectRoomInEveryDialog(where);
  }
}

/// The style draws none: broken ones stood in the number's field.
TEST_F(TextRoom, IsNotTakenByTheArrowsOfNumbers) {
  openSample();
  for (const auto& [name, make] : everyDialog()) {
    const auto dialog = make(document);
    for (const QAbstractSpinBox* box : dialog->findChildren<QAbstractSpinBox*>()) {
      const bool calendar = qobject_cast<const QDateEdit*>(box);
      EXPECT_TRUE(calendar || box->buttonSymbols() == QAbstractSpinBox::NoButtons) << name;
    }
  }
}

TEST_F(TextRoom, IsThereOnTheFirstScreen) {
  preferences.addRecentFile(folder / "a workspace with a rather long name that tells whose it is.touchstone");
  document.close();
  for (const Language chosen : {Language::en, Language::ko}) {
    window->useLanguage(chosen);
    settle();
    expectRoom(qText(code(chosen)), *window);
  }
}

TEST(TextRoomMeasure, NoticesALabelThatIsCutAndOneThatIsTooLow) {
  QWidget page;
  auto* cut = new QLabel(QStringLiteral("Customer experience"), &page);
  cut->setGeometry(0, 0, 40, 20);
  auto* low = new QLabel(QStringLiteral("Customer experience that wraps over lines"), &page);
  low->setWordWrap(true);
  low->setGeometry(0, 30, 80, 20);
  auto* fine = new QLabel(QStringLiteral("Short"), &page);
  fine->setGeometry(0, 90, 200, 20);
  page.show();
  const QStringList faults = textsWithoutRoom(page, theme(ThemeKind::light));
  EXPECT_EQ(faults.size(), 2) << qPrintable(faults.join(u'\n'));
}

}  // namespace
}  // namespace cx
