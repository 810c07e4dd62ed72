import { escapeAttribute, escapeXml, withoutIllegal } from "../../src/xml";

test.each([
  ["甲&乙", "甲&amp;乙", "甲&amp;乙"],
  ["A1<B1>C1", "A1&lt;B1&gt;C1", "A1&lt;B1&gt;C1"],
  ['IF(A1="优",1,0)', 'IF(A1="优",1,0)', "IF(A1=&quot;优&quot;,1,0)"],
  ["第一行\n第二行\t\r", "第一行\n第二行\t\r", "第一行&#10;第二行&#9;&#13;"],
  ["&amp;", "&amp;amp;", "&amp;amp;"],
  ["96场", "96场", "96场"],
])("%j between tags and as an attribute", (text, between, attribute) => {
  expect([escapeXml(text), escapeAttribute(text)]).toEqual([between, attribute]);
});

test.each([
  ["甲\u0000乙\u000b", "甲乙"],
  ["一行\n二行\t", "一行\n二行\t"],
  ["半个\ud83d字", "半个字"],
  ["\ude00后一半", "后一半"],
  ["整个\ud83d\ude00", "整个\ud83d\ude00"],
  ["\ufffe", ""],
])("what XML can't hold goes from %j", (text, left) => expect(withoutIllegal(text)).toBe(left));
