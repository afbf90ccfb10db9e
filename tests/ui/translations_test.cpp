// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "ui/text.h"

namespace cx {
namespace {

using namespace Qt::StringLiterals;

/// One message of a .ts file.
struct Sentence {
  QString context, source, state;  ///< state: "" finished, else "unfinished", "vanished" or "obsolete"
  QStringList forms;               ///< the translation; for a sentence that counts, one for each plural form
  bool counts = false;

  [[nodiscard]] std::string key() const { return utf8(context + u": "_s + source); }
  /// Window sentences are put together by QString::arg, all others by Words, which chooses the particles.
  [[nodiscard]] bool isWindows() const { return context.startsWith(u"cx::"_s) || context == u"Scale"_s; }
};

Sentence readMessage(QXmlStreamReader& xml, const QString& context) {
  Sentence sentence;
  sentence.context = context;
  sentence.counts = xml.attributes().value(u"numerus"_s) == u"yes"_s;
  while (xml.readNextStartElement()) {
    if (xml.name() == u"translation"_s) {
      sentence.state = xml.attributes().value(u"type"_s).toString();
      if (!sentence.counts) sentence.forms.append(xml.readElementText());
      while (sentence.counts && xml.readNextStartElement()) sentence.forms.append(xml.readElementText());
    } else if (xml.name() == u"source"_s) {
      sentence.source = xml.readElementText();
    } else {
      xml.skipCurrentElement();
    }
  }
  return sentence;
}

std::vector<Sentence> read(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << utf8(path);
  QXmlStreamReader xml(&file);
  std::vector<Sentence> out;
  QString context;
  xml.readNextStartElement();
  while (xml.readNextStartElement()) {  // <context>
    while (xml.readNextStartElement()) {
      if (xml.name() == u"name"_s)
        context = xml.readElementText();
      else if (xml.name() == u"message"_s)
        out.push_back(readMessage(xml, context));
      else
        xml.skipCurrentElement();
    }
  }
  EXPECT_FALSE(xml.hasError()) << utf8(xml.errorString());
  EXPECT_FALSE(out.empty()) << utf8(path);
  return out;
}

std::vector<Sentence> sentencesIn(Language language) {
  return read(QStringLiteral(TRANSLATIONS "/touchstone_%1.ts").arg(qText(code(language))));
}

std::vector<std::string> placeholders(const QString& text) {
  static const QRegularExpression pattern(u"%[1-9n]"_s);
  std::vector<std::string> out;
  for (auto found = pattern.globalMatch(text); found.hasNext();) out.push_back(utf8(found.next().captured()));
  std::ranges::sort(out);
  return out;
}

std::set<std::string> keysOf(const std::vector<Sentence>& sentences) {
  std::set<std::string> out;
  for (const Sentence& sentence : sentences) out.insert(sentence.key());
  return out;
}

class Translations : public testing::TestWithParam<Language> {};

INSTANTIATE_TEST_SUITE_P(Of, Translations, testing::Values(Language::en, Language::ko),
                         [](const auto& chosen) { return std::string(code(chosen.param)); });

TEST_P(Translations, AreAllFinished) {
  const std::size_t forms = GetParam() == Language::ko ? 1 : 2;
  for (const Sentence& sentence : sentencesIn(GetParam())) {
    EXPECT_EQ(sentence.state, QString()) << sentence.key();
    EXPECT_EQ(std::size_t(sentence.forms.size()), sentence.counts ? forms : 1) << sentence.key();
    for (const QString& form : sentence.forms) EXPECT_FALSE(form.isEmpty()) << sentence.key();
  }
}

TEST_P(Translations, KeepEveryPlaceholder) {
  for (const Sentence& sentence : sentencesIn(GetParam()))
    for (const QString& form : sentence.forms)
      EXPECT_EQ(placeholders(form), placeholders(sentence.source)) << sentence.key() << "\n" << utf8(form);
}

TEST_P(Translations, HaveAContextThatTheProgramAsksFor) {
  for (const Sentence& sentence : sentencesIn(GetParam())) EXPECT_NE(sentence.context, QString()) << sentence.key();
}

/// The sentences of the sources, read anew, are those of the .ts files: none is missing, none is left over.
TEST_P(Translations, AreThoseOfTheSources) {
  const QTemporaryDir folder;
  QProcess update;
  update.setProcessChannelMode(QProcess::MergedChannels);
  update.start(QStringLiteral(CMAKE), {u"-DLUPDATE="_s + QStringLiteral(LUPDATE), u"-DOUT="_s + folder.path(), u"-P"_s,
                                       QStringLiteral(TRANSLATIONS "/update.cmake")});
  ASSERT_TRUE(update.waitForFinished()) << utf8(update.errorString());
  ASSERT_EQ(update.exitCode(), 0) << update.readAll().toStdString();
  const auto now = keysOf(read(folder.filePath(u"touchstone_%1.ts"_s.arg(qText(code(GetParam()))))));
  const auto translated = keysOf(sentencesIn(GetParam()));
  for (const std::string& key : now) EXPECT_TRUE(translated.contains(key)) << "Not translated yet: " << key;
  for (const std::string& key : translated) EXPECT_TRUE(now.contains(key)) << "Said no longer: " << key;
}

/// Each sentence comes out of the program as its own translation: no context is forgotten, none hides another.
TEST_P(Translations, ReachTheReader) {
  const WindowLanguage window(GetParam());
  const Words words = wordsIn(GetParam());
  const Words plain(GetParam(), [](const std::string& source, std::int64_t) { return source; });
  for (const Sentence& sentence : sentencesIn(GetParam())) {
    QString wanted = sentence.forms.back();
    const int many = sentence.counts ? 2 : -1;
    if (sentence.counts) wanted.replace(u"%n"_s, u"2"_s);
    const std::string source = utf8(sentence.source);
    if (sentence.isWindows()) {
      const QByteArray context = sentence.context.toUtf8();
      EXPECT_EQ(utf8(QCoreApplication::translate(context.constData(), source.c_str(), nullptr, many)), utf8(wanted));
    } else {
      const Text text = sentence.counts ? counted(many, source) : cx::text(source);
      EXPECT_EQ(words(text), plain(cx::text(utf8(wanted))));
    }
  }
}

TEST(EnglishTranslations, TellOneFromMany) {
  const Words words = wordsIn(Language::en);
  EXPECT_EQ(words(counted(1, "%n quarantined row(s)")), "1 quarantined row");
  EXPECT_EQ(words(counted(2, "%n quarantined row(s)")), "2 quarantined rows");
}

TEST(KoreanTranslations, ChooseParticlesWhereTheWordBeforeIsNotFixed) {
  static const QRegularExpression fixed(u"%[1-9n][”)]?(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])"_s);
  static const QRegularExpression choice(u"\\{[^}]*\\}"_s);
  const QStringList known{u"{은/는}"_s, u"{이/가}"_s, u"{을/를}"_s, u"{과/와}"_s, u"{으로/로}"_s};
  for (const Sentence& sentence : sentencesIn(Language::ko)) {
    for (const QString& form : sentence.forms) {
      EXPECT_FALSE(fixed.match(form).hasMatch()) << utf8(form);
      for (auto found = choice.globalMatch(form); found.hasNext();)
        EXPECT_TRUE(known.contains(found.next().captured())) << utf8(form);
      EXPECT_FALSE(sentence.isWindows() && form.contains(u'{')) << "nobody would choose: " << utf8(form);
    }
  }
}

TEST(KoreanTranslations, CallTheSampleAnExampleAndNeverAStatisticalSample) {
  for (const Sentence& sentence : sentencesIn(Language::ko)) {
    const bool sample = sentence.source.contains(u"sample"_s, Qt::CaseInsensitive);
    EXPECT_TRUE(!sample || sentence.forms.join(u' ').contains(u"예시"_s)) << sentence.key();
  }
}

}  // namespace
}  // namespace cx
