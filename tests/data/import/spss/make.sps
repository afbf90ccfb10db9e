* The SPSS files of this folder, made with PSPP: cd tests/data/import/spss && pspp make.sps && sh listings.sh.
SET LOCALE='UTF-8'.

* Names are the questions; nothing is labelled.
DATA LIST LIST NOTABLE /respondent_id a1 a2 b1 b2 (F8.0).
BEGIN DATA
1 5 4 3 2
2 1 2 . 5
3 4 4 4 .
END DATA.
SAVE OUTFILE='plain_sav.sav' /UNCOMPRESSED.
SAVE OUTFILE='plain_compressed_sav.sav' /COMPRESSED.
SAVE OUTFILE='plain_zsav.zsav' /ZCOMPRESSED.

* Wordings and value labels; 9 and 90 to 99 are missing as somebody declared, . as the system does.
NEW FILE.
DATA LIST LIST NOTABLE /case q1 q2 q3 q4 dept (F8.0).
BEGIN DATA
101 5 4 3 2 1
102 1 9 2 97 2
103 . 5 4 4 .
104 2 2 9 1 9
END DATA.
VARIABLE LABELS case 'respondent id' /q1 'Statement a1' /q2 'Statement a2' /q3 'Statement b1' /q4 'Statement b2' /dept 'department'.
VALUE LABELS q1 TO q4 1 'Strongly disagree' 2 'Disagree' 3 'Neutral' 4 'Agree' 5 'Strongly agree' 9 'Does not concern me'
  /dept 1 'Sales, home' 2 'Service' 9 'Refused'.
MISSING VALUES q1 TO q3 (9) /q4 (90 THRU 99) /dept (9).
SAVE OUTFILE='labels_sav.sav'.

* The same in Korean.
NEW FILE.
DATA LIST LIST NOTABLE /id q1 q2 q3 q4 dept (F8.0).
BEGIN DATA
1 5 4 3 2 1
2 1 8 2 5 2
END DATA.
VARIABLE LABELS id '응답자 번호' /q1 '문항 a1' /q2 '문항 a2' /q3 '문항 b1' /q4 '문항 b2' /dept '부서'.
VALUE LABELS q1 TO q4 1 '전혀 그렇지 않다' 2 '그렇지 않다' 3 '보통이다' 4 '그렇다' 5 '매우 그렇다' 8 '모름' /dept 1 '영업' 2 '상담'.
MISSING VALUES q1 TO q4 (8).
SAVE OUTFILE='korean_sav.sav'.

* Days and times, as SPSS keeps them: seconds since October 1582.
NEW FILE.
DATA LIST LIST NOTABLE /id (F8.0) date (DATE11) a1 a2 b1 b2 (F8.0).
BEGIN DATA
1 14-SEP-2026 5 4 3 2
2 29-FEB-2024 1 1 1 1
END DATA.
SAVE OUTFILE='days_sav.sav'.
NEW FILE.
DATA LIST LIST NOTABLE /id (F8.0) submitted (DATETIME20) a1 a2 b1 b2 (F8.0).
BEGIN DATA
1 '14-SEP-2026 10:42:07' 5 4 3 2
END DATA.
VARIABLE LABELS submitted 'Date submitted'.
SAVE OUTFILE='moments_sav.sav'.

* Texts: short, long, and longer than SPSS holds in one variable.
NEW FILE.
DATA LIST LIST NOTABLE /id (F8.0) team (A4) comment (A400) a1 a2 b1 b2 (F8.0).
BEGIN DATA
1 'hq' 'Friendly; "quick", =1+1' 5 4 3 2
2 'shop' '' 1 2 3 4
3 'hq' '' 1 2 3 4
END DATA.
COMPUTE comment = CONCAT(comment).
IF id = 2 comment = CONCAT('The same words again and again. The same words again and again. The same words again and again. ',
  'The same words again and again. The same words again and again. The same words again and again. ',
  'The same words again and again. The same words again and again. The same words again and again. End').
VALUE LABELS team 'hq' 'Headquarters' 'shop' 'Shops'.
EXECUTE.
SAVE OUTFILE='texts_sav.sav'.

* Weights with decimals, and a wave that is labelled.
NEW FILE.
DATA LIST LIST NOTABLE /wave (F8.0) weight (F8.4) a1 a2 b1 b2 (F8.0).
BEGIN DATA
1 0.5 5 4 3 2
2 1.25 1 2 3 4
END DATA.
VALUE LABELS wave 1 '2026-03' 2 '2026-09'.
WEIGHT BY weight.
SAVE OUTFILE='weights_sav.sav'.
WEIGHT OFF.

* 7 on a scale of 5, and half a point.
NEW FILE.
DATA LIST LIST NOTABLE /id (F8.0) a1 a2 b1 b2 (F8.1).
BEGIN DATA
1 5 4 3 2
2 7 2 3 5
3 4.5 4 4 4
END DATA.
SAVE OUTFILE='out_of_range_sav.sav'.

* 1 says that people agree: the numbers run against the words.
NEW FILE.
DATA LIST LIST NOTABLE /id a1 a2 b1 b2 (F8.0).
BEGIN DATA
1 1 2 3 4
2 5 5 1 2
END DATA.
VALUE LABELS a1 TO b2 1 'Strongly agree' 2 'Agree' 3 'Neutral' 4 'Disagree' 5 'Strongly disagree'.
SAVE OUTFILE='against_sav.sav'.

* No case at all.
SELECT IF id > 2.
SAVE OUTFILE='no_case_sav.sav'.
