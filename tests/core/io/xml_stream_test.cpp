// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xml_stream.h"

#include <gtest/gtest.h>

#include <random>

#include "core/io/xml_expat.h"
#include "core/io/xml_scanner.h"
#include "tests/support/xml_events.h"

namespace cx {
namespace {

using namespace test;

const std::vector<std::string> documents{
    "<a/>",
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<!-- c --><a b='1' c=\"2\">x</a>\n<?p q?>",
    "\xEF\xBB\xBF<a>\r\n b\rc\n</a >",
    "<a b='&lt;&#65;&#x42;&amp;&quot;&apos;&gt;' c='x\ny\tz\r\nw'>&#xAC00;&#128512;&#10;</a>",
    "<a xmlns='u' xmlns:p='v'><b/><p:c p:d='1' e='2'/><b xmlns='w'><c/></b><b xmlns=''/></a>",
    "<a><![CDATA[<&]]>x]]&gt;<![CDATA[]]></a>",
    "<만족 값='예'>가<b/>나</만족>",
    "<a><b><c>1</c></b><b/></a>",
    "<a b = '>' c='\"'/>",
};

const std::vector<std::string> broken{
    "",
    " ",
    "x",
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<a/>x",
    "x<a/>",
    "<a b='1' b='2'/>",
    "<a b=1/>",
    "<a b='1'c='2'/>",
    "<a b='<'/>",
    "<a b/>",
    "<a>&bogus;</a>",
    "<a>&#0;</a>",
    "<a>&#xD800;</a>",
    "<a>&amp</a>",
    "<a>\x01</a>",
    "<a>\xFF</a>",
    "<a b='\xC0\x80'/>",
    "<p:a/>",
    "<a p:b='1'/>",
    "<a",
    "<a b='1",
    "<1/>",
    "< a/>",
    "<a><!-- </a>",
    "<a><![CDATA[</a>",
    "<![CDATA[x]]><a/>",
    "<a><? </a>",
    "</a>",
    "<a:/>",
    "<:a/>",
    "<a xmlns:b=''/>",
    "<a/",
};

TEST(XmlStream, OurScannerTellsWhatExpatTells) {
  for (const std::string& document : documents) {
    const XmlEvents expat = eventsOf<ExpatStream>(document), ours = eventsOf<XmlScanner>(document);
    EXPECT_FALSE(expat.refused) << document;
    EXPECT_FALSE(ours.refused) << document;
    EXPECT_EQ(ours.told, expat.told);
  }
}

TEST(XmlStream, BothRefuseWhatIsBroken) {
  for (const std::string& document : broken) {
    EXPECT_TRUE(eventsOf<ExpatStream>(document).refused) << document;
    EXPECT_TRUE(eventsOf<XmlScanner>(document).refused) << document;
  }
}

TEST(XmlStream, AChangedDocumentThatExpatAcceptsMeansTheSameToUs) {
  std::mt19937 random(20260914);
  int accepted = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string document = documents[random() % documents.size()];
    for (unsigned times = 1 + random() % 3; times > 0; --times) {
      const std::size_t at = random() % document.size();
      constexpr std::string_view bytes = "<>/='\" &;ab:!?-]x\n\r#";
      if (random() % 2 == 0) {
        document[at] = bytes[random() % bytes.size()];
      } else {
        document.insert(at, document.substr(random() % document.size(), random() % 8));
      }
    }
    const XmlEvents expat = eventsOf<ExpatStream>(document);
    if (expat.refused || document.find("DOCTYPE") != std::string::npos) continue;
    const XmlEvents ours = eventsOf<XmlScanner>(document);
    EXPECT_FALSE(ours.refused) << document;
    EXPECT_EQ(ours.told, expat.told) << document;
    ++accepted;
  }
  EXPECT_GT(accepted, 1000);
}

TEST(XmlStream, PiecesOfAnySizeMakeTheSameDocument) {
  for (const std::string& document : documents)
    for (const std::size_t piece : {1, 2, 3, 7})
      EXPECT_EQ(eventsOf<XmlScanner>(document, piece).told, eventsOf<XmlScanner>(document).told) << document;
}

TEST(XmlStream, RefusesEntitiesAndDocumentsThatFillMemory) {
  const auto kind = [](const std::string& document, bool expat) {
    return (expat ? eventsOf<ExpatStream>(document) : eventsOf<XmlScanner>(document)).fault;
  };
  std::string names = "<a>";
  for (int i = 0; i < 2500; ++i) names += "<name" + std::to_string(i) + "/>";
  EXPECT_EQ(kind(names + "</a>", true), XmlFault::Kind::too_much);
  EXPECT_FALSE(eventsOf<XmlScanner>(names + "</a>").refused);
  for (const bool expat : {true, false}) {
    EXPECT_EQ(kind("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", expat), XmlFault::Kind::document_type);
    std::string deep;
    for (int i = 0; i < 65; ++i) deep += "<a>";
    EXPECT_EQ(kind(deep, expat), XmlFault::Kind::too_much);
    EXPECT_EQ(kind("<" + std::string(500, 'n') + "/>", expat), XmlFault::Kind::too_much);
    EXPECT_EQ(kind("<a><!--" + std::string(3'000'000, ' '), expat), XmlFault::Kind::too_much);
    EXPECT_EQ(kind("<a b='" + std::string(3'000'000, ' '), expat), XmlFault::Kind::too_much);
  }
}

}  // namespace
}  // namespace cx
