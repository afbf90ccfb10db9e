<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_GB">
<context>
    <name>Scale</name>
    <message>
        <source>Benchmark %</source>
        <translation>벤치마크 %</translation>
    </message>
    <message>
        <source>Rescaled</source>
        <translation>환산</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Top-2-box</source>
        <translation>상위 2개 비율</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>The figures could not be computed: %1. Try again, or restart Touchstone.</source>
        <translation>수치를 계산하지 못했습니다: %1. 다시 시도하거나 Touchstone을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>되돌림: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>다시 실행: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of %1 are stored.</source>
        <translation>
            <numerusform>%1: %n행을 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up waves and channels</source>
        <translation>차수와 채널 설정</translation>
    </message>
    <message>
        <source>Wave of %1</source>
        <translation>%1 차수</translation>
    </message>
    <message>
        <source>There is no option %1 here; --help lists those that are.</source>
        <translation>여기에는 %1 옵션이 없습니다. --help로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Option %1 stands twice; give it once.</source>
        <translation>%1 옵션이 두 번 있습니다. 한 번만 주세요.</translation>
    </message>
    <message>
        <source>Option %1 takes no value.</source>
        <translation>%1 옵션에는 값을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Option %1 needs a value after it.</source>
        <translation>%1 옵션 뒤에 값이 필요합니다.</translation>
    </message>
    <message>
        <source>Something is missing: the command goes %1. --help says more.</source>
        <translation>빠진 것이 있습니다. 명령 형식: %1. 자세한 설명은 --help.</translation>
    </message>
    <message>
        <source>“%1” is one word too many: the command goes %2.</source>
        <translation>“%1”{은/는} 남는 말입니다. 명령 형식: %2.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>%1에는 %2~%3의 정수를 씁니다. “%4”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>no published figure</source>
        <translation>공개 수치 없음</translation>
    </message>
    <message>
        <source>above</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>below</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>구별 안 됨</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>응답 부족</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>published</source>
        <translation>공개 수치</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Published figures are taken as exact; their own sampling error is not published.</source>
        <translation>공개 수치는 정확한 값으로 봅니다. 공개 수치 자체의 표본오차는 공개되지 않았습니다.</translation>
    </message>
    <message>
        <source>scores beside published figures, with their sources</source>
        <translation>공개 수치와 나란히 본 점수와 출처</translation>
    </message>
    <message>
        <source>print as JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>All is well: the file, every form, every tally and the log of changes hold what they should.</source>
        <translation>이상 없음: 파일, 모든 응답, 모든 집계, 변경 기록이 온전합니다.</translation>
    </message>
    <message>
        <source>A comparison needs two waves with answers; name them with --wave and --with.</source>
        <translation>비교하려면 응답이 있는 차수 둘이 필요합니다. --wave와 --with로 지정하세요.</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>상승</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>하락</translation>
    </message>
    <message>
        <source>no detectable change</source>
        <translation>변화 확인 안 됨</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>비교 불가</translation>
    </message>
    <message>
        <source>change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>what changed between two waves, judged by tests</source>
        <translation>두 차수 사이의 변화와 검정에 따른 판정</translation>
    </message>
    <message>
        <source>one wave; the newest when not given</source>
        <translation>한 차수, 생략하면 최신 차수</translation>
    </message>
    <message>
        <source>the other; the one before when not given</source>
        <translation>비교할 차수, 생략하면 바로 앞 차수</translation>
    </message>
    <message>
        <source>how scores are expressed</source>
        <translation>점수를 나타내는 척도</translation>
    </message>
    <message>
        <source>The result could not be written; is the disk full?</source>
        <translation>결과를 쓰지 못했습니다. 디스크가 가득 찼는지 확인하세요.</translation>
    </message>
    <message>
        <source>There are %1 answers for %2 questions; write “-” for not applicable and “.” for skipped. Nothing was stored.</source>
        <translation>문항은 %2개인데 답은 %1개입니다. 해당 없음은 “-”, 무응답은 “.”{으로/로} 쓰세요. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>--attribute takes NAME=LEVEL, not “%1”.</source>
        <translation>--attribute에는 이름=값을 씁니다. “%1”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A wave and a channel need a name.</source>
        <translation>차수와 채널에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 is “%2”: %3; nothing was stored.</source>
        <translation>%1 “%2”: %3. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Enter form</source>
        <translation>응답 입력</translation>
    </message>
    <message>
        <source>Stored as form %1 of wave “%2”, channel “%3”.</source>
        <translation>차수 “%2”, 채널 “%3”에 응답 %1번으로 저장했습니다.</translation>
    </message>
    <message>
        <source>store one form: a number per question, “-” not applicable, “.” skipped</source>
        <translation>응답 한 건 저장: 문항마다 숫자 하나, 해당 없음 “-”, 무응답 “.”</translation>
    </message>
    <message>
        <source>its wave; made when it is new; the latest when not given</source>
        <translation>차수, 새 이름이면 만들고 생략하면 최신 차수</translation>
    </message>
    <message>
        <source>the channel it judges; the whole organisation when not given</source>
        <translation>평가할 채널, 생략하면 조직 전체</translation>
    </message>
    <message>
        <source>a group the respondent belongs to; may be repeated</source>
        <translation>응답자가 속한 집단, 여러 번 가능</translation>
    </message>
    <message>
        <source>its weight, 1 when not given</source>
        <translation>가중치, 생략하면 1</translation>
    </message>
    <message>
        <source>the respondent&apos;s key</source>
        <translation>응답자 키</translation>
    </message>
    <message>
        <source>the day it was answered</source>
        <translation>응답한 날</translation>
    </message>
    <message>
        <source>the respondent&apos;s words</source>
        <translation>응답자의 의견</translation>
    </message>
    <message>
        <source>print what was stored as JSON</source>
        <translation>저장한 내용을 JSON으로 출력</translation>
    </message>
    <message>
        <source>--what takes submissions or scores, not “%1”.</source>
        <translation>--what에는 submissions나 scores를 씁니다. “%1”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1{을/를} 저장했습니다.</translation>
    </message>
    <message>
        <source>write submissions or scores to a file</source>
        <translation>응답이나 점수를 파일로 내보내기</translation>
    </message>
    <message>
        <source>the file; its suffix names the format</source>
        <translation>파일, 확장자로 형식을 정함</translation>
    </message>
    <message>
        <source>what to write; submissions when not given</source>
        <translation>내보낼 내용, 생략하면 응답</translation>
    </message>
    <message>
        <source>with the respondents&apos; keys</source>
        <translation>응답자 키 포함</translation>
    </message>
    <message>
        <source>with a byte-order mark, for spreadsheet programs that guess encodings</source>
        <translation>인코딩을 추측하는 표 계산 프로그램을 위해 바이트 순서 표시 포함</translation>
    </message>
    <message>
        <source>There is no attribute “%1”; there are: %2.</source>
        <translation>속성 “%1”{이/가} 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>There is no level “%1”; there are: %2.</source>
        <translation>속성값 “%1”{이/가} 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>only this wave; may be repeated</source>
        <translation>이 차수만, 여러 번 가능</translation>
    </message>
    <message>
        <source>only this channel; may be repeated</source>
        <translation>이 채널만, 여러 번 가능</translation>
    </message>
    <message>
        <source>only this group; may be repeated</source>
        <translation>이 집단만, 여러 번 가능</translation>
    </message>
    <message>
        <source>count each submission once, whatever its weight</source>
        <translation>가중치와 관계없이 응답마다 한 번씩 계산</translation>
    </message>
    <message>
        <source>hide groups smaller than this; may only raise the workspace&apos;s own threshold</source>
        <translation>이보다 작은 집단 비공개, 작업 공간의 기준보다 높일 수만 있음</translation>
    </message>
    <message>
        <source>There is no wave “%1”; there are: %2.</source>
        <translation>차수 “%1”{이/가} 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>There is no channel “%1”; there are: %2.</source>
        <translation>채널 “%1”{이/가} 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>The number of steps is a whole number above 0, not “%1”.</source>
        <translation>단계 수는 0보다 큰 정수여야 합니다. “%1”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing more to undo.</source>
        <translation>더 되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>되돌림: %1</translation>
    </message>
    <message>
        <source>Nothing was changed since the workspace was made.</source>
        <translation>작업 공간을 만든 뒤 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>when (UTC)</source>
        <translation>때 (UTC)</translation>
    </message>
    <message>
        <source>what</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>take the last change back, or the last N</source>
        <translation>마지막 변경이나 최근 N개 되돌리기</translation>
    </message>
    <message>
        <source>what was changed, newest first</source>
        <translation>변경 목록, 최신순</translation>
    </message>
    <message>
        <source>--delimiter takes a comma, a semicolon, tab or |, not “%1”.</source>
        <translation>--delimiter에는 쉼표, 쌍반점, tab, |를 씁니다. “%1”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--decimal takes a point or a comma, not “%1”.</source>
        <translation>--decimal에는 점이나 쉼표를 씁니다. “%1”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 would come in, %4 of them incomplete; %5 cannot be accepted.</source>
        <translation>%1: %2행을 읽었고 %3행이 들어옵니다(일부만 답한 행 %4). 받을 수 없는 행 %5.</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 imported, %4 of them incomplete; %5 kept aside.</source>
        <translation>%1: %2행을 읽어 %3행을 가져왔습니다(일부만 답한 행 %4). 보류된 행 %5.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>the wave of all rows</source>
        <translation>모든 행의 차수</translation>
    </message>
    <message>
        <source>the channel that all rows judge</source>
        <translation>모든 행이 평가하는 채널</translation>
    </message>
    <message>
        <source>between the columns; found out when not given</source>
        <translation>열 구분 기호, 생략하면 알아냄</translation>
    </message>
    <message>
        <source>the decimal mark; found out when not given</source>
        <translation>소수점 기호, 생략하면 알아냄</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>바꾸지 않고 결과만 보기</translation>
    </message>
    <message>
        <source>exit with 1 when a row was kept aside</source>
        <translation>보류된 행이 있으면 1로 종료</translation>
    </message>
    <message>
        <source>print the report as JSON</source>
        <translation>결과를 JSON으로 출력</translation>
    </message>
    <message>
        <source>language of every sentence</source>
        <translation>모든 문장의 언어</translation>
    </message>
    <message>
        <source>no remarks and no progress</source>
        <translation>안내와 진행 표시 없이</translation>
    </message>
    <message>
        <source>say what a command does</source>
        <translation>명령 설명</translation>
    </message>
    <message>
        <source>Touchstone %1: customer-experience scores with their uncertainty.</source>
        <translation>Touchstone %1: 불확실성까지 보여 주는 고객 경험 점수.</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists those that are.</source>
        <translation>명령 “%1”{이/가} 없습니다. --help로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>--lang takes en or ko, not “%1”.</source>
        <translation>--lang에는 en이나 ko를 씁니다. “%1”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The memory does not suffice for this; nothing was changed.</source>
        <translation>메모리가 부족합니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Stopped by an unexpected error: %1.</source>
        <translation>예상하지 못한 오류로 멈췄습니다: %1.</translation>
    </message>
    <message>
        <source>--industry takes all or e-commerce, not “%1”.</source>
        <translation>--industry에는 all이나 e-commerce를 씁니다. “%1”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Created %1 with %n statement(s) of “%2”.</source>
        <translation>
            <numerusform>“%2” %n문항으로 %1{을/를} 만들었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created %1, a sample: its organisation and answers are invented.</source>
        <translation>예시 %1{을/를} 만들었습니다. 조직과 응답은 지어낸 것입니다.</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>척도</translation>
    </message>
    <message>
        <source>question</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>start a workspace</source>
        <translation>작업 공간 만들기</translation>
    </message>
    <message>
        <source>a built-in questionnaire or a definition file</source>
        <translation>기본 설문이나 정의 파일</translation>
    </message>
    <message>
        <source>whose workspace it is</source>
        <translation>작업 공간의 주인인 조직</translation>
    </message>
    <message>
        <source>whose published figures stand beside the scores</source>
        <translation>점수 옆에 놓을 공개 수치의 업종</translation>
    </message>
    <message>
        <source>make a workspace with invented answers, to look around</source>
        <translation>둘러볼 수 있도록 지어낸 응답을 담은 작업 공간 만들기</translation>
    </message>
    <message>
        <source>write its definition instead</source>
        <translation>출력 대신 정의를 파일로 저장</translation>
    </message>
    <message>
        <source>print its definition</source>
        <translation>설문 정의 출력</translation>
    </message>
    <message>
        <source>There is no attribute “%1”.</source>
        <translation>속성 “%1”{이/가} 없습니다.</translation>
    </message>
    <message>
        <source>--by takes wave, channel, statement or attribute:NAME, not “%1”.</source>
        <translation>--by에는 wave, channel, statement, attribute:이름을 씁니다. “%1”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>points given in % of those possible</source>
        <translation>가능한 점수에 대한 받은 점수의 %</translation>
    </message>
    <message>
        <source>rescaled to 0–100</source>
        <translation>0~100 환산</translation>
    </message>
    <message>
        <source>mean answer</source>
        <translation>답의 평균</translation>
    </message>
    <message>
        <source>% of answers in the top two</source>
        <translation>상위 2개 답의 비율</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>가중 적용</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>가중 안 함</translation>
    </message>
    <message>
        <source>Scale: %1; %2.</source>
        <translation>척도: %1; %2.</translation>
    </message>
    <message>
        <source>Scale: %1, from %2 to %3; %4.</source>
        <translation>척도: %1, %2~%3; %4.</translation>
    </message>
    <message>
        <source>Scale: %1, from %2 to %3, neutral at %4; %5.</source>
        <translation>척도: %1, %2~%3, 중립 %4; %5.</translation>
    </message>
    <message>
        <source>split by these; a list with commas, may be repeated</source>
        <translation>나눌 기준, 쉼표로 여럿, 여러 번 가능</translation>
    </message>
    <message>
        <source>--scale takes benchmark, rescaled, mean or top2, not “%1”.</source>
        <translation>--scale에는 benchmark, rescaled, mean, top2를 씁니다. “%1”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>small base</source>
        <translation>표본 적음</translation>
    </message>
    <message>
        <source>no variation</source>
        <translation>변동 없음</translation>
    </message>
    <message>
        <source>scores with interval and n</source>
        <translation>구간과 n을 붙인 점수</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Change a decision</source>
        <translation>요청한 결정 수정</translation>
    </message>
    <message>
        <source>Ask for a decision</source>
        <translation>결정 요청</translation>
    </message>
    <message>
        <source>Remove a decision</source>
        <translation>요청한 결정 삭제</translation>
    </message>
    <message numerus="yes">
        <source>%n stored forms are damaged: restore a backup before sending.</source>
        <translation>
            <numerusform>저장된 응답 %n건이 손상됨: 보내기 전에 백업을 복원하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stored form is as it was entered; fingerprint %1 %2</source>
        <translation>저장된 응답이 모두 입력한 그대로임; 지문 %1 %2</translation>
    </message>
    <message>
        <source>The log of changes is whole</source>
        <translation>변경 기록이 온전함</translation>
    </message>
    <message>
        <source>The log of changes was altered outside Touchstone</source>
        <translation>변경 기록이 Touchstone 밖에서 바뀜</translation>
    </message>
    <message numerus="yes">
        <source>%n cells suppressed, none follows by subtraction</source>
        <translation>
            <numerusform>비공개 셀 %n개, 빼기로 알아낼 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>No group is small enough to be suppressed</source>
        <translation>비공개로 할 만큼 작은 집단 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined rows are not in these numbers</source>
        <translation>
            <numerusform>보류된 %n행은 이 수치에 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no dates, so the report cannot say when it was asked</source>
        <translation>%1에 날짜가 없어 보고서에 조사 시기를 적을 수 없음</translation>
    </message>
    <message>
        <source>No decision is asked of the board</source>
        <translation>이사회에 요청한 결정 없음</translation>
    </message>
    <message>
        <source>“%1” has no owner or no date</source>
        <translation>“%1”에 담당자나 기한이 없음</translation>
    </message>
    <message>
        <source>“%1” has no Korean wording; the English one is printed</source>
        <translation>“%1”의 한국어 문구가 없어 영어로 인쇄됨</translation>
    </message>
    <message>
        <source>“%1” has no English wording; the Korean one is printed</source>
        <translation>“%1”의 영어 문구가 없어 한국어로 인쇄됨</translation>
    </message>
    <message>
        <source>This is the sample: every page is marked as one</source>
        <translation>예시 자료: 모든 쪽에 예시라고 표시됨</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>절을 하나 이상 고르세요.</translation>
    </message>
    <message>
        <source>There is too little in this view for the chart “%1”.</source>
        <translation>이 조건에는 자료가 너무 적어 차트 “%1”{을/를} 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>--out takes a file that ends in .svg, .png or .pdf.</source>
        <translation>--out에는 .svg, .png, .pdf로 끝나는 파일을 씁니다.</translation>
    </message>
    <message>
        <source>There is no chart “%1”; there are: %2.</source>
        <translation>차트 “%1”{이/가} 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>draw a chart: %1</source>
        <translation>차트 그리기: %1</translation>
    </message>
    <message>
        <source>--out takes a file that ends in .pdf or .md.</source>
        <translation>--out에는 .pdf나 .md로 끝나는 파일을 씁니다.</translation>
    </message>
    <message>
        <source>write the board report</source>
        <translation>이사회 보고서 쓰기</translation>
    </message>
    <message>
        <source>only some of these: %1</source>
        <translation>이 가운데 일부만: %1</translation>
    </message>
    <message>
        <source>the wave to show; the newest when not given</source>
        <translation>보여 줄 차수, 생략하면 최신 차수</translation>
    </message>
    <message>
        <source>the wave to compare with; the one before when not given</source>
        <translation>비교할 차수, 생략하면 바로 앞 차수</translation>
    </message>
    <message>
        <source>every statistic, weighted and not, as one JSON tree</source>
        <translation>모든 통계를 가중·비가중으로 한 JSON에 담아 출력</translation>
    </message>
    <message>
        <source>print as JSON, which is the only form</source>
        <translation>JSON으로 출력(다른 형식 없음)</translation>
    </message>
    <message>
        <source>%1 takes a number above 0, not “%2”.</source>
        <translation>%1에는 0보다 큰 수를 씁니다. “%2”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Give one of --margin, --detect and --people.</source>
        <translation>--margin, --detect, --people 가운데 하나만 쓰세요.</translation>
    </message>
    <message>
        <source>--of takes share, score or nps, not “%1”.</source>
        <translation>--of에는 share, score, nps를 씁니다. “%1”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>how many people a survey must reach; a workspace brings its own spread</source>
        <translation>조사에 필요한 인원, 작업 공간을 주면 그 응답의 편차를 사용</translation>
    </message>
    <message>
        <source>to know a figure to within ± so many points; 3 when not given</source>
        <translation>알고자 하는 정밀도(±포인트), 생략하면 3</translation>
    </message>
    <message>
        <source>to find a change of so many points between two waves</source>
        <translation>두 차수 사이에서 찾아낼 변화(포인트)</translation>
    </message>
    <message>
        <source>the other way round: the margin that so many people give</source>
        <translation>거꾸로, 이 인원이 주는 오차 한계</translation>
    </message>
    <message>
        <source>which figure; a share when not given</source>
        <translation>어떤 수치인지, 생략하면 비율</translation>
    </message>
    <message>
        <source>the share expected; 50 when not given, which needs most people</source>
        <translation>예상 비율, 생략하면 인원이 가장 많이 필요한 50</translation>
    </message>
    <message>
        <source>standard deviation; 18 for a score and 80 for an NPS when not given</source>
        <translation>표준편차, 생략하면 점수는 18, NPS는 80</translation>
    </message>
    <message>
        <source>95 when not given</source>
        <translation>생략하면 95</translation>
    </message>
    <message>
        <source>how surely a change is found; 80 when not given</source>
        <translation>변화를 찾아낼 확률, 생략하면 80</translation>
    </message>
    <message>
        <source>design effect of the weights to come; 1 when not given</source>
        <translation>적용할 가중치의 설계 효과, 생략하면 1</translation>
    </message>
    <message>
        <source>how many people there are at all</source>
        <translation>전체 인원(모집단)</translation>
    </message>
    <message>
        <source>response rate, to say how many to invite</source>
        <translation>응답률, 요청할 인원을 알려 줌</translation>
    </message>
    <message>
        <source>many questions at once, in the shape that --json prints</source>
        <translation>여러 질문을 한 번에, --json이 출력하는 형식으로</translation>
    </message>
    <message>
        <source>--cap takes the lowest and the highest weight around 1, as in 0.3,3, not “%1”.</source>
        <translation>--cap에는 1을 사이에 둔 최소와 최대 가중치를 0.3,3처럼 씁니다. “%1”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>level</source>
        <translation>속성값</translation>
    </message>
    <message>
        <source>target %</source>
        <translation>목표 %</translation>
    </message>
    <message>
        <source>weighted %</source>
        <translation>가중 후 %</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>무응답</translation>
    </message>
    <message>
        <source>rake needs --targets TARGETS.csv with the columns variable, level and share.</source>
        <translation>rake에는 variable, level, share 열이 있는 --targets TARGETS.csv가 필요합니다.</translation>
    </message>
    <message>
        <source>Saved; undo takes the weights back.</source>
        <translation>저장했습니다. undo로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was saved; --save stores these weights.</source>
        <translation>저장하지 않았습니다. --save를 쓰면 이 가중치를 저장합니다.</translation>
    </message>
    <message>
        <source>compute weights that give every group its target share</source>
        <translation>집단마다 목표 비율이 되도록 가중치 계산</translation>
    </message>
    <message>
        <source>columns variable, level, share; shares sum to 1 or 100</source>
        <translation>variable, level, share 열, 비율의 합은 1 또는 100</translation>
    </message>
    <message>
        <source>keep every weight within these, around 1; 0.3,3 is usual</source>
        <translation>가중치의 한도(1이 사이에 있어야 함), 보통 0.3,3</translation>
    </message>
    <message>
        <source>start from equal weights instead of the stored ones</source>
        <translation>저장된 가중치 대신 같은 가중치에서 시작</translation>
    </message>
    <message>
        <source>store the weights, as one step that undo takes back</source>
        <translation>가중치를 저장, undo 한 번으로 되돌림</translation>
    </message>
    <message>
        <source>print the report with every weight as JSON</source>
        <translation>모든 가중치를 담은 보고를 JSON으로 출력</translation>
    </message>
    <message numerus="yes">
        <source>The targets hold over %n wave(s) together; --wave weights one alone.</source>
        <translation>
            <numerusform>목표 비율은 차수 %n개를 합쳐 맞춥니다. --wave를 쓰면 한 차수만 가중합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>look for damage: file, forms, tallies and the log of changes; list where waves are not comparable</source>
        <translation>손상 점검: 파일, 응답지, 집계, 변경 기록. 비교할 수 없는 차수도 표시</translation>
    </message>
    <message>
        <source>Unchanged: %1 of %2 statements; too few answers for an index of them.</source>
        <translation>바뀌지 않은 문항: %2개 중 %1개. 지수를 내기에 응답이 부족합니다.</translation>
    </message>
    <message>
        <source>Index of the %1 of %2 statements that are unchanged: %3 to %4, change %5 (%6), %7.</source>
        <translation>바뀌지 않은 문항(%2개 중 %1개)의 지수: %3에서 %4, 변화 %5 (%6), %7.</translation>
    </message>
    <message>
        <source>--wording takes STATEMENT=cosmetic, =minor or =breaking, not “%1”.</source>
        <translation>--wording에는 문항=cosmetic, =minor, =breaking 중 하나를 씁니다. “%1”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--wording speaks of “%1” twice.</source>
        <translation>--wording에 “%1”{이/가} 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Edit the questionnaire</source>
        <translation>설문지 수정</translation>
    </message>
    <message>
        <source>Nothing differs from version %1; nothing was stored.</source>
        <translation>버전 %1{과/와} 다른 점이 없어 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Stored as version %1; waves that have no answers yet will ask it.</source>
        <translation>버전 %1{으로/로} 저장했습니다. 아직 응답이 없는 차수부터 이 버전으로 묻습니다.</translation>
    </message>
    <message>
        <source>Breaking: %1. Their scores, their dimensions and overall will not be compared with earlier waves.</source>
        <translation>비교 중단: %1. 해당 문항과 차원, 전체 점수는 이전 차수와 비교하지 않습니다.</translation>
    </message>
    <message>
        <source>--wording belongs to --edit.</source>
        <translation>--wording은 --edit과 함께 씁니다.</translation>
    </message>
    <message>
        <source>print the questionnaire, or store an edited one</source>
        <translation>설문지를 출력하거나 고친 설문지를 저장</translation>
    </message>
    <message>
        <source>store this definition as the next version</source>
        <translation>이 정의를 다음 버전으로 저장</translation>
    </message>
    <message>
        <source>what a new wording means for comparisons; may be repeated</source>
        <translation>새 문구가 비교에 뜻하는 바, 여러 번 가능</translation>
    </message>
    <message>
        <source>--out takes a file that ends in .csv, .xlsx or .json.</source>
        <translation>--out에는 .csv, .xlsx 또는 .json으로 끝나는 파일을 쓰세요.</translation>
    </message>
    <message>
        <source>There is no encoding called “%1”; known are %2.</source>
        <translation>“%1”이라는 인코딩은 없습니다. 쓸 수 있는 것은 %2입니다.</translation>
    </message>
    <message>
        <source>what was decided about such files: columns, labels, answers</source>
        <translation>이런 파일에 대해 정한 것: 열, 응답 이름, 질문의 답</translation>
    </message>
    <message>
        <source>the sheet of a workbook</source>
        <translation>통합 문서의 시트</translation>
    </message>
    <message>
        <source>how the characters are written; found out when not given</source>
        <translation>문자 인코딩. 지정하지 않으면 찾아냅니다</translation>
    </message>
    <message>
        <source>Open: %1 (answer “%2” with one of: %3)</source>
        <translation>정할 것: %1 (“%2”에 답할 값: %3)</translation>
    </message>
    <message>
        <source>%1: %2 Answer “%3” in a mapping (--map) with one of: %4.</source>
        <translation>%1: %2 매핑(--map)에서 “%3”에 다음 중 하나로 답하세요: %4.</translation>
    </message>
    <message>
        <source>%1: %2 (%3), delimiter %4, decimal mark %5, %6 header row(s)</source>
        <translation>%1: %2(%3), 구분 기호 %4, 소수점 기호 %5, 머리글 %6행</translation>
    </message>
    <message>
        <source>An export of %1.</source>
        <translation>%1에서 내보낸 파일입니다.</translation>
    </message>
    <message>
        <source>role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>bring in a survey tool&apos;s export or another table of answers</source>
        <translation>설문 도구에서 내보낸 파일이나 다른 응답 표를 가져옵니다</translation>
    </message>
    <message>
        <source>say what an import of a file would see</source>
        <translation>파일을 가져오면 무엇이 보일지 알려 줍니다</translation>
    </message>
    <message>
        <source>the workspace whose questionnaire counts</source>
        <translation>설문지를 기준으로 삼을 작업 파일</translation>
    </message>
    <message>
        <source>Give either --questionnaire or --from, not both.</source>
        <translation>--questionnaire와 --from 가운데 하나만 지정하세요.</translation>
    </message>
    <message>
        <source>a data file to draft the questionnaire from</source>
        <translation>설문지 초안을 만들 데이터 파일</translation>
    </message>
    <message>
        <source>what was decided about that file</source>
        <translation>그 파일에 대해 정한 것</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone; they can be done again.</source>
        <translation>
            <numerusform>%n단계를 되돌렸습니다. 다시 할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n단계를 다시 했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up and verified.</source>
        <translation>백업하고 확인했습니다.</translation>
    </message>
    <message>
        <source>Saved as %1; open it like any workspace.</source>
        <translation>%1{으로/로} 저장했습니다. 다른 작업 공간처럼 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Restored. What was there before is the newest backup.</source>
        <translation>복원했습니다. 그 전의 상태는 가장 최근 백업에 있습니다.</translation>
    </message>
    <message>
        <source>The backup is deleted.</source>
        <translation>백업을 삭제했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The person is erased. %n backup(s) still hold them; they are marked in the list.</source>
        <translation>
            <numerusform>개인을 지웠습니다. 백업 %n개에 아직 남아 있으며 목록에 표시했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>the log&apos;s head as a board report printed it: nothing before it was altered</source>
        <translation>이사회 보고서에 인쇄된 기록 머리값. 그 앞의 기록이 바뀌지 않았는지 확인</translation>
    </message>
    <message>
        <source>Copied and verified: %1.</source>
        <translation>복사하고 확인함: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Erased for good: %n submission(s) of this person.</source>
        <translation>
            <numerusform>이 사람의 응답 %n건을 완전히 지웠습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the past were taken out of the undo list.</source>
        <translation>
            <numerusform>되돌리기 목록에서 지난 변경 %n건을 뺐습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined row(s) with this key went too.</source>
        <translation>
            <numerusform>이 키가 있는 보류된 행 %n개도 지웠습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>These backups still hold the person; delete them when nobody needs them:</source>
        <translation>다음 백업에는 이 사람이 아직 남아 있습니다. 필요 없으면 삭제하세요:</translation>
    </message>
    <message>
        <source>Say who is to be erased: --person KEY.</source>
        <translation>누구를 지울지 --person KEY로 알려 주세요.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: the whole file was copied.</source>
        <translation>손상이 없어 파일 전체를 복사했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) were found as they had been stored.</source>
        <translation>
            <numerusform>저장된 그대로인 응답 %n건을 찾았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged row(s) were left out.</source>
        <translation>
            <numerusform>손상된 행 %n개는 뺐습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s), channel(s) or groups lost their names and are called “salvaged”.</source>
        <translation>
            <numerusform>차수, 채널, 집단 %n개는 이름을 잃어 “salvaged”로 표시했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The undo list and the log of changes begin anew. A backup may hold more.</source>
        <translation>되돌리기 목록과 변경 기록은 새로 시작합니다. 백업에 더 많은 내용이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>a verified copy under a new name, itself a workspace</source>
        <translation>확인된 사본을 새 이름으로 저장, 그 자체로 작업 공간</translation>
    </message>
    <message>
        <source>take a person out for good: submissions, undo list and bytes; nothing takes it back</source>
        <translation>한 사람을 응답, 되돌리기 목록, 파일에서 완전히 지우기, 되돌릴 수 없음</translation>
    </message>
    <message>
        <source>the respondent&apos;s key, as it was imported</source>
        <translation>가져올 때 쓴 응답자 키</translation>
    </message>
    <message>
        <source>what can be read of a damaged workspace, into a new one</source>
        <translation>손상된 작업 공간에서 읽을 수 있는 것을 새 작업 공간으로</translation>
    </message>
    <message>
        <source>paired, unweighted, %1 pairs</source>
        <translation>대응, 가중 안 함, %1쌍</translation>
    </message>
    <message>
        <source>test</source>
        <translation>검정</translation>
    </message>
    <message>
        <source>Saved as %1: figures to read, without forms or small groups.</source>
        <translation>%1{으로/로} 저장했습니다. 개별 응답과 작은 집단 없이 수치만 담겼습니다.</translation>
    </message>
    <message>
        <source>Saved as %1: figures of the channels and groups in the filter bar, without forms or small groups.</source>
        <translation>%1{으로/로} 저장했습니다. 필터 표시줄에서 고른 채널과 집단의 수치만 담겼고 개별 응답과 작은 집단은 없습니다.</translation>
    </message>
    <message>
        <source>%1: a workbook; sheet “%2” with %3 row(s), %4 header row(s)</source>
        <translation>%1: 통합 문서, 시트 “%2”, %3행, 머리글 %4행</translation>
    </message>
    <message>
        <source>%1: an SPSS file with %2 case(s)</source>
        <translation>%1: SPSS 파일, 케이스 %2개</translation>
    </message>
    <message>
        <source>%1: an export of Touchstone with %2 form(s)</source>
        <translation>%1: Touchstone에서 내보낸 파일, 응답 %2건</translation>
    </message>
    <message>
        <source>Wrote %1: figures without the forms behind them.</source>
        <translation>%1{을/를} 저장했습니다. 개별 응답 없이 수치만 담겼습니다.</translation>
    </message>
    <message>
        <source>a workspace of figures to read: unweighted, without forms, small groups left out</source>
        <translation>열람용 수치 작업 공간: 가중 없음, 개별 응답 없음, 작은 집단 제외</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>응답 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stayed out; they wait to be checked.</source>
        <translation>
            <numerusform>%n개 행은 보류되어 확인을 기다립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>%n행 가져오기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stay out, whole, with their reason</source>
        <translation>
            <numerusform>행 전체를 보류하는 %n행과 그 까닭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows come in with an answer missing.</source>
        <translation>
            <numerusform>답이 빠진 채 들어오는 행 %n개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never blocks; %n to check</source>
        <translation>
            <numerusform>입력을 막지 않음 · 확인할 것 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows were not imported; the saved list has all.</source>
        <translation>
            <numerusform>보류된 행이 %n개 더 있음 · 저장한 목록에는 모두 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>문항 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome questions</source>
        <translation>
            <numerusform>성과 문항 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributes</source>
        <translation>
            <numerusform>속성 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal columns, not read</source>
        <translation>
            <numerusform>개인정보 열 %n개, 읽지 않음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns, not read</source>
        <translation>
            <numerusform>열 %n개, 읽지 않음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>열 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms stored in this wave</source>
        <translation>
            <numerusform>이 차수에 저장된 응답 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n today</source>
        <translation>
            <numerusform>, 오늘 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %n forms</source>
        <translation>
            <numerusform>응답 %n건 저장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are more than can be pasted at once; import them as a file</source>
        <translation>
            <numerusform>%n행은 한 번에 붙여넣을 수 없습니다. 파일로 가져오세요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms to store</source>
        <translation>
            <numerusform>저장할 응답 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows with marked cells are left out; mend them in the spreadsheet and paste again</source>
        <translation>
            <numerusform>표시된 칸이 있는 %n행은 제외됩니다. 표 계산 프로그램에서 고친 뒤 다시 붙여넣으세요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) of this person are stored.</source>
        <translation>
            <numerusform>이 사람의 응답 %n건이 저장되어 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the undo list hold them.</source>
        <translation>
            <numerusform>되돌리기 목록의 변경 %n건에 남아 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined row(s) have this key in a cell.</source>
        <translation>
            <numerusform>보류된 행 %n개의 칸에 이 키가 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows will come in; %n questions are open</source>
        <translation>
            <numerusform>전체 %2행 가운데 %1행이 들어오며, 남은 질문은 %n개입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions that the file cannot answer</source>
        <translation>
            <numerusform>파일만으로는 알 수 없는 질문 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>%1 floor</source>
        <translation>%1 최저</translation>
    </message>
    <message>
        <source>%1 neutral</source>
        <translation>%1 중립</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1 구간</translation>
    </message>
    <message>
        <source>published figure, digital channels</source>
        <translation>공개 수치, 디지털 채널</translation>
    </message>
    <message>
        <source>small base, n &lt; 30 (*)</source>
        <translation>표본 적음, n &lt; 30 (*)</translation>
    </message>
    <message>
        <source>suppressed: n &lt; %1, or would reveal one</source>
        <translation>비공개: n &lt; %1 또는 역산 가능</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Score by channel</source>
        <translation>채널별 점수</translation>
    </message>
    <message>
        <source>per dimension</source>
        <translation>차원별</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>공개 수치 %1</translation>
    </message>
    <message>
        <source>first wave</source>
        <translation>첫 차수</translation>
    </message>
    <message>
        <source>no published figure</source>
        <translation>공개 수치 없음</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Since %1, p (Holm)</source>
        <translation>%1 대비, p (Holm)</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>공개 수치</translation>
    </message>
    <message>
        <source>Score ± %1</source>
        <translation>점수 ± %1</translation>
    </message>
    <message>
        <source>this wave</source>
        <translation>이번 차수</translation>
    </message>
    <message>
        <source>published figure</source>
        <translation>공개 수치</translation>
    </message>
    <message>
        <source>last wave, %1</source>
        <translation>지난 차수, %1</translation>
    </message>
    <message>
        <source>small base, n &lt; 30</source>
        <translation>표본 적음, n &lt; 30</translation>
    </message>
    <message>
        <source>Published figures are taken as exact, answers coded 1–5; their own sampling error is not published.</source>
        <translation>공개 수치는 답을 1~5로 매긴 정확한 값으로 봄. 공개 수치 자체의 표본오차는 공개되지 않음.</translation>
    </message>
    <message>
        <source>Top-2-box exists for statements only: overall and dimensions stay on benchmark %.</source>
        <translation>상위 2개 비율은 문항에만 있음. 전체와 차원은 벤치마크 %로 표시.</translation>
    </message>
    <message>
        <source>Score by dimension</source>
        <translation>차원별 점수</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>전체 채널</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1: 시작</translation>
    </message>
    <message>
        <source>%1: not comparable</source>
        <translation>%1: 비교 불가</translation>
    </message>
    <message>
        <source>first comparable wave</source>
        <translation>비교할 수 있는 첫 차수</translation>
    </message>
    <message>
        <source>p (Holm) %1</source>
        <translation>p (Holm) %1</translation>
    </message>
    <message>
        <source>overall since %1: %2, %3, p %4</source>
        <translation>%1 이후 전체: %2, %3, p %4</translation>
    </message>
    <message>
        <source>since</source>
        <translation>기준 차수</translation>
    </message>
    <message>
        <source>then</source>
        <translation>당시</translation>
    </message>
    <message>
        <source>now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 하한</translation>
    </message>
    <message>
        <source>to</source>
        <translation>상한</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Change since the first comparable wave</source>
        <translation>비교할 수 있는 첫 차수 이후의 변화</translation>
    </message>
    <message>
        <source>points, own axis, not the score axis</source>
        <translation>점, 점수 축과 다른 축</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>최저 %1</translation>
    </message>
    <message>
        <source>floor %1, neutral %2</source>
        <translation>최저 %1, 중립 %2</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>가중 안 함</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>가중 적용</translation>
    </message>
    <message>
        <source>weighted, effective n %1</source>
        <translation>가중 적용, 유효 n %1</translation>
    </message>
    <message>
        <source>questionnaire v%1</source>
        <translation>설문 v%1</translation>
    </message>
    <message>
        <source>statements as top-2-box</source>
        <translation>문항은 상위 2개 비율</translation>
    </message>
    <message>
        <source>Source: own survey, %1, %2</source>
        <translation>출처: 자체 조사 %1, %2</translation>
    </message>
    <message>
        <source>, compared with %1, %2</source>
        <translation>, 비교 %1, %2</translation>
    </message>
    <message>
        <source>Scale: %1.</source>
        <translation>척도: %1.</translation>
    </message>
    <message>
        <source>Intervals %1.</source>
        <translation>구간 %1.</translation>
    </message>
    <message>
        <source>No form matches this view. Widen the channel or the segment in the filter bar.</source>
        <translation>이 조건에 맞는 응답이 없습니다. 위의 필터에서 채널이나 구분을 넓히세요.</translation>
    </message>
    <message>
        <source>No answers yet. Key in forms on the Enter page or import a file: the first scores appear with %1 forms, and each comes with its interval.</source>
        <translation>아직 응답이 없습니다. 입력 화면에서 응답을 입력하거나 파일을 가져오세요. 응답이 %1건 모이면 첫 점수가 구간과 함께 나타납니다.</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>The statements have different answer scales: compare them on the 0–100 rescaled scale.</source>
        <translation>문항마다 답 척도가 다름. 0~100 환산 척도로 비교할 것.</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>강점</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>약점</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, change %4, p (Holm) %5, %6</source>
        <translation>%1: %2에서 %3{으로/로}, 변화 %4, p (Holm) %5, %6</translation>
    </message>
    <message>
        <source>rose or fell</source>
        <translation>상승 또는 하락</translation>
    </message>
    <message>
        <source>no detectable change</source>
        <translation>변화 확인 안 됨</translation>
    </message>
    <message>
        <source>change with %1 interval, hollow if no change is detectable</source>
        <translation>변화와 %1 구간, 변화가 확인되지 않으면 빈 점</translation>
    </message>
    <message>
        <source>Score, %1</source>
        <translation>점수, %1</translation>
    </message>
    <message>
        <source>Change, points, %1 interval</source>
        <translation>변화, 점, %1 구간</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Change (%1)</source>
        <translation>변화 (%1)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Change by statement</source>
        <translation>문항별 변화</translation>
    </message>
    <message>
        <source>sorted by change since %1</source>
        <translation>%1 이후 변화가 큰 순</translation>
    </message>
    <message>
        <source>No statement changed detectably.</source>
        <translation>변화가 확인된 문항 없음.</translation>
    </message>
    <message>
        <source>Not shown: it would give away a suppressed channel by subtraction.</source>
        <translation>비공개: 빼기로 비공개 채널의 값이 드러남.</translation>
    </message>
    <message>
        <source>%1 minus the rest: %2, %3 interval %4, p (Holm) %5, %6, %7</source>
        <translation>%1 − 나머지: %2, %3 구간 %4, p (Holm) %5, %6, %7</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>나머지</translation>
    </message>
    <message>
        <source>channel − rest</source>
        <translation>채널 − 나머지</translation>
    </message>
    <message>
        <source>90 % from</source>
        <translation>90 % 하한</translation>
    </message>
    <message>
        <source>Thick: 90 % interval, inside the band = equal. Square: different. Hollow: undecided.</source>
        <translation>굵은 선: 90 % 구간, 범위 안에 모두 들면 동등. 사각형: 다름. 빈 점: 판정 보류.</translation>
    </message>
    <message>
        <source>Channels are compared as independent groups of forms.</source>
        <translation>채널은 서로 독립된 응답 집단으로 비교함.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Verdict, p (Holm)</source>
        <translation>판정, p (Holm)</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>동등성</translation>
    </message>
    <message>
        <source>channel − rest, ±%1 band</source>
        <translation>채널 − 나머지, ±%1점 범위</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>전체 채널</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>선택한 전체</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>published</source>
        <translation>공개 수치</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Lowest: %1.</source>
        <translation>가장 낮음: %1.</translation>
    </message>
    <message>
        <source>Dimension by channel</source>
        <translation>차원 × 채널</translation>
    </message>
    <message>
        <source>Channel × statement</source>
        <translation>채널 × 문항</translation>
    </message>
    <message>
        <source>value, n answered</source>
        <translation>점수와 응답 수</translation>
    </message>
    <message>
        <source>%1, n answered</source>
        <translation>%1, 응답 수</translation>
    </message>
    <message>
        <source>Intervals are for one cell; they are not tests between cells.</source>
        <translation>구간은 한 셀의 것이며 셀 사이의 검정이 아님.</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>무응답 %1</translation>
    </message>
    <message>
        <source>%1 not applicable</source>
        <translation>해당 없음 %1</translation>
    </message>
    <message>
        <source>%1 not asked</source>
        <translation>묻지 않음 %1</translation>
    </message>
    <message>
        <source>Missing answers, %1</source>
        <translation>빠진 답, %1</translation>
    </message>
    <message>
        <source>not answered, of %1</source>
        <translation>답하지 않음, 전체 %1건 중</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>답함</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>무응답</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>묻지 않음</translation>
    </message>
    <message>
        <source>Overall rose %2 points</source>
        <translation>전체는 %2점 상승</translation>
    </message>
    <message>
        <source>overall rose %2</source>
        <translation>전체는 %2점 상승</translation>
    </message>
    <message>
        <source>Overall fell %2 points</source>
        <translation>전체는 %2점 하락</translation>
    </message>
    <message>
        <source>overall fell %2</source>
        <translation>전체는 %2점 하락</translation>
    </message>
    <message>
        <source>%1 rose %2 points</source>
        <translation>%1{은/는} %2점 상승</translation>
    </message>
    <message>
        <source>%1 rose %2</source>
        <translation>%1{은/는} %2점 상승</translation>
    </message>
    <message>
        <source>%1 fell %2 points</source>
        <translation>%1{은/는} %2점 하락</translation>
    </message>
    <message>
        <source>%1 fell %2</source>
        <translation>%1{은/는} %2점 하락</translation>
    </message>
    <message>
        <source>Agreement with “%1” rose %2 points</source>
        <translation>“%1” 동의는 %2점 상승</translation>
    </message>
    <message>
        <source>agreement with “%1” rose %2</source>
        <translation>“%1” 동의는 %2점 상승</translation>
    </message>
    <message>
        <source>Agreement with “%1” fell %2 points</source>
        <translation>“%1” 동의는 %2점 하락</translation>
    </message>
    <message>
        <source>agreement with “%1” fell %2</source>
        <translation>“%1” 동의는 %2점 하락</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 이후 %1</translation>
    </message>
    <message>
        <source>Overall score %1</source>
        <translation>전체 점수 %1</translation>
    </message>
    <message>
        <source>Overall score %1, above neutral %2</source>
        <translation>전체 점수 %1, 중립 %2보다 높음</translation>
    </message>
    <message>
        <source>Overall score %1, below neutral %2</source>
        <translation>전체 점수 %1, 중립 %2보다 낮음</translation>
    </message>
    <message>
        <source>Overall score %1, not distinguishable from neutral %2</source>
        <translation>전체 점수 %1, 중립 %2{과/와} 구별 안 됨</translation>
    </message>
    <message>
        <source>Not comparable with %1: the questionnaire changed</source>
        <translation>%1{과/와} 비교 불가: 설문이 바뀜</translation>
    </message>
    <message>
        <source>Too few answers to compare with %1</source>
        <translation>%1{과/와} 비교하기에는 응답 부족</translation>
    </message>
    <message>
        <source>No detectable change since %1</source>
        <translation>%1 이후 변화 확인 안 됨</translation>
    </message>
    <message>
        <source>%1: %2, which would reveal others</source>
        <translation>%1: %2(다른 값이 드러남)</translation>
    </message>
    <message>
        <source>%1: %2 n &lt; %3</source>
        <translation>%1: %2 n &lt; %3</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined row(s)</source>
        <translation>
            <numerusform>보류된 행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>%n comparability note(s)</source>
        <translation>
            <numerusform>비교 가능성 알림 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) on a small base</source>
        <translation>
            <numerusform>표본 적은 채널 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: n &lt; 30</source>
        <translation>%1: n &lt; 30</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) suppressed</source>
        <translation>
            <numerusform>비공개 셀 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Overall since %1: %2.</source>
        <translation>%1 이후 전체 점수: %2.</translation>
    </message>
    <message>
        <source>no channel is shown to be equal to it</source>
        <translation>나머지와 동등하다고 확인된 채널 없음</translation>
    </message>
    <message>
        <source>only %1 is equal to it</source>
        <translation>%1만 나머지와 동등</translation>
    </message>
    <message>
        <source>%1 are equal to it</source>
        <translation>%1{은/는} 나머지와 동등</translation>
    </message>
    <message>
        <source>%1 scores %2 points below the rest</source>
        <translation>%1{은/는} 나머지보다 %2점 낮음</translation>
    </message>
    <message>
        <source>%1 scores %2 points above the rest</source>
        <translation>%1{은/는} 나머지보다 %2점 높음</translation>
    </message>
    <message>
        <source>One channel only: there is nothing to compare it with</source>
        <translation>채널이 하나뿐이라 비교할 대상 없음</translation>
    </message>
    <message>
        <source>Too few answers to compare the channels</source>
        <translation>채널을 비교하기에는 응답 부족</translation>
    </message>
    <message>
        <source>Every channel is equal to the rest, within five points</source>
        <translation>모든 채널이 나머지와 5점 안에서 동등</translation>
    </message>
    <message>
        <source>No channel is shown to differ from the rest</source>
        <translation>나머지와 다르다고 확인된 채널 없음</translation>
    </message>
    <message>
        <source>%1 differ from the rest</source>
        <translation>%1{은/는} 나머지와 다름</translation>
    </message>
    <message>
        <source>Largest gap %1 points, not tested</source>
        <translation>가장 큰 차이 %1점, 검정 안 함</translation>
    </message>
    <message>
        <source>Largest gap %1 points, within noise (Welch ANOVA p %2)</source>
        <translation>가장 큰 차이 %1점, 우연의 범위 안 (Welch ANOVA p %2)</translation>
    </message>
    <message>
        <source>Largest gap %1 points (Welch ANOVA p %2)</source>
        <translation>가장 큰 차이 %1점 (Welch ANOVA p %2)</translation>
    </message>
    <message>
        <source>parity index %1</source>
        <translation>동등성 지수 %1</translation>
    </message>
    <message>
        <source>score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>ours, digital</source>
        <translation>자체, 디지털</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>ribbon: %1 interval</source>
        <translation>띠: %1 구간</translation>
    </message>
    <message>
        <source>dashed: published %1, digital channels</source>
        <translation>파선: %1 공개 수치, 디지털 채널</translation>
    </message>
    <message>
        <source>Score by wave</source>
        <translation>차수별 점수</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>차원</translation>
    </message>
    <message>
        <source>%1: no detectable change since %2</source>
        <translation>%1: %2 이후 변화 확인 안 됨</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>† not asked before</source>
        <translation>† 이전에 묻지 않음</translation>
    </message>
    <message>
        <source>† %1 changed</source>
        <translation>† %1 변경</translation>
    </message>
    <message>
        <source>† %1 was added</source>
        <translation>† %1 추가</translation>
    </message>
    <message>
        <source>† %1 was removed</source>
        <translation>† %1 삭제</translation>
    </message>
    <message>
        <source>† %1 has a new answer scale</source>
        <translation>† %1 답 척도 변경</translation>
    </message>
    <message>
        <source>† %1 was turned round</source>
        <translation>† %1 채점 방향 변경</translation>
    </message>
    <message>
        <source>† %1 changed dimension</source>
        <translation>† %1 차원 변경</translation>
    </message>
    <message>
        <source>v%1 → v%2, not comparable</source>
        <translation>v%1 → v%2 비교 불가</translation>
    </message>
    <message>
        <source>Slope per wave over the comparable waves: %1.</source>
        <translation>비교할 수 있는 차수의 차수당 기울기: %1.</translation>
    </message>
    <message>
        <source>no variation</source>
        <translation>변동 없음</translation>
    </message>
    <message>
        <source>n %1, eff. %2</source>
        <translation>n %1, 유효 %2</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>상승</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>하락</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>응답 부족</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>비교 불가</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>동등</translation>
    </message>
    <message>
        <source>different</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>판정 보류</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 높음</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 낮음</translation>
    </message>
    <message>
        <source>%1 not distinguishable</source>
        <translation>%1 구별 안 됨</translation>
    </message>
    <message>
        <source>%1 suppressed</source>
        <translation>%1 비공개</translation>
    </message>
    <message>
        <source>%1 too few answers</source>
        <translation>%1 응답 부족</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>%1: %2 n %3</source>
        <translation>%1: %2 n %3</translation>
    </message>
    <message>
        <source>%1 interval %2</source>
        <translation>%1 구간 %2</translation>
    </message>
    <message>
        <source>small base</source>
        <translation>표본 적음</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>benchmark %</source>
        <translation>벤치마크 %</translation>
    </message>
    <message>
        <source>0–100 rescaled</source>
        <translation>0~100 환산</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>top-2-box</source>
        <translation>상위 2개 비율</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1{과/와} %2</translation>
    </message>
    <message>
        <source>Why no figure?</source>
        <translation>수치가 없는 이유</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>수치 없음</translation>
    </message>
    <message>
        <source>This view does not have the figure any more.</source>
        <translation>현재 조건에는 이 수치가 더 이상 없음.</translation>
    </message>
    <message>
        <source>%1 minus the rest</source>
        <translation>%1 − 나머지</translation>
    </message>
    <message>
        <source>compared with all digital channels together, not with one</source>
        <translation>디지털 채널 전체와 비교하며 채널 하나와는 비교하지 않음</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>first comparable wave: changes are counted from here</source>
        <translation>비교할 수 있는 첫 차수: 변화는 여기서부터 셈</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>%1의 근거</translation>
    </message>
    <message>
        <source>the questionnaire changed after this wave</source>
        <translation>이 차수 이후에 설문이 바뀜</translation>
    </message>
    <message>
        <source>of %1 forms</source>
        <translation>응답지 %1건 중</translation>
    </message>
    <message>
        <source>of %1 forms; %2 of %3 answers</source>
        <translation>응답지 %1건 중, 답 %3개 중 %2개</translation>
    </message>
    <message>
        <source>skipped %1 · not applicable %2 · not asked %3</source>
        <translation>무응답 %1 · 해당 없음 %2 · 묻지 않음 %3</translation>
    </message>
    <message>
        <source>forms without a score in every dimension: %1</source>
        <translation>모든 차원의 점수가 있지는 않은 응답지: %1건</translation>
    </message>
    <message>
        <source>forms with less than half of %1 answered: %2</source>
        <translation>%1 문항의 절반 미만에 답한 응답지: %2건</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>빠진 답</translation>
    </message>
    <message>
        <source>by kind not shown: it would tell of a suppressed channel</source>
        <translation>종류별로는 비공개: 비공개 채널의 값이 드러남</translation>
    </message>
    <message>
        <source>Weight 0</source>
        <translation>가중치 0</translation>
    </message>
    <message>
        <source>forms that count nowhere: %1</source>
        <translation>어디에도 쓰이지 않는 응답지: %1건</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답함</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Skipped and not applicable count as not answered; nothing is filled in. Not asked leaves the statement out of the form.</source>
        <translation>무응답과 해당 없음은 답하지 않은 것으로 세며 채워 넣지 않음. 묻지 않은 문항은 응답지에서 빠짐.</translation>
    </message>
    <message>
        <source>tested alone</source>
        <translation>단독 검정</translation>
    </message>
    <message>
        <source>over the statements p (Holm) %1</source>
        <translation>문항 전체 p (Holm) %1</translation>
    </message>
    <message>
        <source>over the dimensions p (Holm) %1</source>
        <translation>차원 전체 p (Holm) %1</translation>
    </message>
    <message>
        <source>z = %1, p %2 (two shares, pooled); interval by Newcombe; %3</source>
        <translation>z = %1, p %2 (두 비율, 합동); 구간은 Newcombe; %3</translation>
    </message>
    <message>
        <source>Welch t = %1, %2 degrees, p %3; %4</source>
        <translation>Welch t = %1, 자유도 %2, p %3; %4</translation>
    </message>
    <message>
        <source>Hedges g %1</source>
        <translation>Hedges g %1</translation>
    </message>
    <message>
        <source>Cliff delta %1</source>
        <translation>Cliff 델타 %1</translation>
    </message>
    <message>
        <source>Effect size</source>
        <translation>효과 크기</translation>
    </message>
    <message>
        <source>By ranks</source>
        <translation>순위 검정</translation>
    </message>
    <message>
        <source>Mann–Whitney z = %1, p %2</source>
        <translation>Mann–Whitney z = %1, p %2</translation>
    </message>
    <message>
        <source>Bridged</source>
        <translation>연결 점수</translation>
    </message>
    <message>
        <source>from the %1 of %2 statements that are unchanged: %3, %4</source>
        <translation>바뀌지 않은 %2개 중 %1개 문항 기준: %3, %4</translation>
    </message>
    <message>
        <source>Change since %1</source>
        <translation>%1 대비 변화</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>검정</translation>
    </message>
    <message>
        <source>No test</source>
        <translation>검정 없음</translation>
    </message>
    <message>
        <source>Paired?</source>
        <translation>짝지음</translation>
    </message>
    <message>
        <source>not of this figure; some channels are suppressed, threshold %1</source>
        <translation>이 수치는 공개; 비공개 채널 있음, 기준 %1</translation>
    </message>
    <message>
        <source>none here; smallest channel n %1, threshold %2</source>
        <translation>없음; 가장 작은 채널 n %1, 기준 %2</translation>
    </message>
    <message>
        <source>yes, n &lt; 30: read it with care</source>
        <translation>예, n &lt; 30: 신중히 읽을 것</translation>
    </message>
    <message>
        <source>no, n ≥ 30</source>
        <translation>아니요, n ≥ 30</translation>
    </message>
    <message>
        <source>yes, effective n &lt; 30: read it with care</source>
        <translation>예, 유효 n &lt; 30: 신중히 읽을 것</translation>
    </message>
    <message>
        <source>no, effective n ≥ 30</source>
        <translation>아니요, 유효 n ≥ 30</translation>
    </message>
    <message>
        <source>off: every form counts alike</source>
        <translation>적용 안 함: 모든 응답지를 똑같이 셈</translation>
    </message>
    <message>
        <source>on</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>on: effective n %1 of %2, design effect %3</source>
        <translation>적용: 유효 n %1 (전체 %2), 설계효과 %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Suppression</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Small base</source>
        <translation>표본 적음</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Comparable</source>
        <translation>비교 가능성</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>every dimension</source>
        <translation>모든 차원</translation>
    </message>
    <message>
        <source>For each form: points given ÷ points possible, over the statements of %1 it answered.</source>
        <translation>응답지마다 %1 문항 중 답한 것에서 얻은 점수 ÷ 얻을 수 있는 점수.</translation>
    </message>
    <message>
        <source>For each form: points above the lowest answer ÷ points possible above it, over the statements of %1 it answered.</source>
        <translation>응답지마다 %1 문항 중 답한 것에서 가장 낮은 답보다 높은 점수 ÷ 그 위로 얻을 수 있는 점수.</translation>
    </message>
    <message>
        <source>For each form: the mean of its answers to the statements of %1.</source>
        <translation>응답지마다 %1 문항에 준 답의 평균.</translation>
    </message>
    <message>
        <source>The score is the weighted mean of the %1 form scores.</source>
        <translation>점수는 응답지 점수 %1개의 가중 평균.</translation>
    </message>
    <message>
        <source>The score is the mean of the %1 form scores.</source>
        <translation>점수는 응답지 점수 %1개의 평균.</translation>
    </message>
    <message>
        <source>The mean of the answers ÷ the highest answer, %1, in per cent.</source>
        <translation>답의 평균 ÷ 가장 높은 답 %1, 백분율.</translation>
    </message>
    <message>
        <source>The mean of the answers less the lowest, %1, ÷ the width of the scale, %2.</source>
        <translation>답의 평균에서 가장 낮은 답 %1{을/를} 뺀 값 ÷ 척도의 폭 %2.</translation>
    </message>
    <message>
        <source>The mean of the answers, on a scale from %1 to %2.</source>
        <translation>%1~%2 척도에서 답의 평균.</translation>
    </message>
    <message>
        <source>The share of the answers from %1 to %2, in per cent.</source>
        <translation>%1~%2{으로/로} 답한 비율, 백분율.</translation>
    </message>
    <message>
        <source>Each answer counts by its weight.</source>
        <translation>답마다 가중치만큼 셈.</translation>
    </message>
    <message>
        <source>all answers pooled: %1</source>
        <translation>모든 답을 합친 값: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>0–100</source>
        <translation>0~100</translation>
    </message>
    <message>
        <source>%1 rescaled (POMP: lowest answer 0, highest 100)</source>
        <translation>환산 %1 (POMP: 가장 낮은 답 0, 가장 높은 답 100)</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: %2~%3</translation>
    </message>
    <message>
        <source>all %1 = %2</source>
        <translation>모두 %1 = %2</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>척도</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>최저점</translation>
    </message>
    <message>
        <source>%1 is the lowest score there is, not 0; below %2 is net disagreement</source>
        <translation>0이 아니라 %1{이/가} 가장 낮은 점수이며, %2 아래는 동의보다 반대가 많음</translation>
    </message>
    <message>
        <source>%1 is the lowest score there is, not 0</source>
        <translation>0이 아니라 %1{이/가} 가장 낮은 점수</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>계산식</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>역채점</translation>
    </message>
    <message>
        <source>%1: answers are turned before scoring</source>
        <translation>%1: 채점 전에 답을 뒤집음</translation>
    </message>
    <message>
        <source>%1: %2 less %3: %4</source>
        <translation>%1: %2 − %3: %4</translation>
    </message>
    <message>
        <source>Each score</source>
        <translation>각 점수</translation>
    </message>
    <message>
        <source>= %1 ± %2 × %3 (t, %4 degrees; SD %5; linearised standard error)</source>
        <translation>= %1 ± %2 × %3 (t, 자유도 %4; 표준편차 %5; 선형화 표준오차)</translation>
    </message>
    <message>
        <source>= %1 ± %2 × %3 (t, %4 degrees; SD %5)</source>
        <translation>= %1 ± %2 × %3 (t, 자유도 %4; 표준편차 %5)</translation>
    </message>
    <message>
        <source>Wilson, effective n %1</source>
        <translation>Wilson, 유효 n %1</translation>
    </message>
    <message>
        <source>Wilson, n %1</source>
        <translation>Wilson, n %1</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>다른 방법</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>no variation, interval not meaningful</source>
        <translation>변동 없음, 구간에 의미가 없음</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘림</translation>
    </message>
    <message>
        <source>at the end of the scale; computed %1</source>
        <translation>척도 끝에서 자름; 계산값 %1</translation>
    </message>
    <message>
        <source>above</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>below</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>구별 안 됨</translation>
    </message>
    <message>
        <source>read on the publisher&apos;s own page</source>
        <translation>발행처 페이지에서 확인</translation>
    </message>
    <message>
        <source>read in a mirror, a translation or the press</source>
        <translation>사본, 번역본 또는 언론에서 확인</translation>
    </message>
    <message>
        <source>read in full in a source article</source>
        <translation>원문 기사 전문에서 확인</translation>
    </message>
    <message>
        <source>computed from published figures</source>
        <translation>공개 수치에서 계산</translation>
    </message>
    <message>
        <source>Within ±%1</source>
        <translation>±%1 안</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>two one-sided tests (TOST) p %1, 90 % interval %2</source>
        <translation>두 번의 단측 검정(TOST) p %1, 90 % 구간 %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>n not published</source>
        <translation>n 공개되지 않음</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>조사 대상</translation>
    </message>
    <message>
        <source>an overall figure was never published</source>
        <translation>전체 수치는 공개된 적이 없음</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>%1 공개 수치</translation>
    </message>
    <message>
        <source>none was published on this scale</source>
        <translation>이 척도로는 공개된 수치가 없음</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>자체</translation>
    </message>
    <message>
        <source>%1, %2: digital and organisation-wide forms only</source>
        <translation>%1, %2: 디지털 채널과 전사 응답지만</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>above or below only if the interval is clear of the figure by more than its rounding, %1; the figure is taken as exact, its sampling error is not published</source>
        <translation>구간이 공개 수치에서 반올림 폭 %1보다 멀리 떨어질 때만 높음 또는 낮음. 공개 수치는 정확한 값으로 보며 그 표본오차는 공개되지 않음</translation>
    </message>
    <message>
        <source>Welch t = %1, %2 degrees, p %3; over the channels p (Holm) %4</source>
        <translation>Welch t = %1, 자유도 %2, p %3; 채널 전체 p (Holm) %4</translation>
    </message>
    <message>
        <source>Welch ANOVA F = %1, %2 and %3 degrees, p %4; largest gap %5</source>
        <translation>Welch ANOVA F = %1, 자유도 %2, %3, p %4; 가장 큰 차이 %5</translation>
    </message>
    <message>
        <source>Against the rest</source>
        <translation>나머지와 비교</translation>
    </message>
    <message>
        <source>Equal?</source>
        <translation>동등한가</translation>
    </message>
    <message>
        <source>90 % interval; equal if it lies inside ±%1</source>
        <translation>90 % 구간; ±%1 안에 들면 동등</translation>
    </message>
    <message>
        <source>%1 from the score: forms with gaps count less when pooled</source>
        <translation>점수와 %1 차이: 합치면 빠진 답이 있는 응답지가 덜 반영됨</translation>
    </message>
    <message>
        <source>item–rest r %1</source>
        <translation>문항–나머지 r %1</translation>
    </message>
    <message>
        <source>left out: everyone answered alike</source>
        <translation>제외: 모두 같은 답</translation>
    </message>
    <message>
        <source>%1: alpha without it %2, %3</source>
        <translation>%1: 이 문항을 빼면 알파 %2, %3</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>알파</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>complete forms</source>
        <translation>완전한 응답지</translation>
    </message>
    <message>
        <source>alpha without it</source>
        <translation>빼면 알파</translation>
    </message>
    <message>
        <source>item–rest r</source>
        <translation>문항–나머지 r</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha, unweighted, forms that answer every statement</source>
        <translation>Cronbach 알파, 가중 안 함, 모든 문항에 답한 응답지</translation>
    </message>
    <message>
        <source>Hollow: alpha without the statement. By the lower end of the interval: below 0.6 weak, to 0.7 limited, to 0.95 fine, above redundant.</source>
        <translation>빈 점: 그 문항을 뺀 알파. 구간 하한 기준으로 0.6 미만 약함, 0.7까지 제한적, 0.95까지 양호, 그 위는 중복.</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>약함</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>제한적</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>양호</translation>
    </message>
    <message>
        <source>redundant</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>none: one statement alone has no reliability</source>
        <translation>없음: 문항 하나에는 신뢰도가 없음</translation>
    </message>
    <message>
        <source>none: fewer than two statements vary</source>
        <translation>없음: 답이 갈리는 문항이 둘 미만</translation>
    </message>
    <message>
        <source>none: everyone has the same total</source>
        <translation>없음: 모든 응답의 합이 같음</translation>
    </message>
    <message>
        <source>none: %1 forms answer every statement, %2 are needed</source>
        <translation>없음: 모든 문항에 답한 응답지 %1건, %2건 필요</translation>
    </message>
    <message>
        <source>alpha %1 (%2), n %3: %4</source>
        <translation>알파 %1 (%2), n %3: %4</translation>
    </message>
    <message>
        <source>check reverse-keyed statements</source>
        <translation>역채점 문항을 확인할 것</translation>
    </message>
    <message>
        <source>%1: alpha may be below 0.6</source>
        <translation>%1: 알파가 0.6 아래일 수 있음</translation>
    </message>
    <message>
        <source>k ÷ (k − 1) × (1 − the statements&apos; variances ÷ the variance of their sum), over the %1 forms that answer all %2 statements, unweighted; interval by Feldt</source>
        <translation>k ÷ (k − 1) × (1 − 문항 분산의 합 ÷ 합계의 분산), %2개 문항 모두에 답한 응답지 %1건, 가중 안 함; 구간은 Feldt</translation>
    </message>
    <message>
        <source>statements without variation: %1</source>
        <translation>변동 없는 문항: %1개</translation>
    </message>
    <message>
        <source>item–rest r %1, alpha without it %2</source>
        <translation>문항–나머지 r %1, 빼면 알파 %2</translation>
    </message>
    <message>
        <source>no: nobody is known to have answered both times</source>
        <translation>아니요: 두 번 모두 답한 것으로 확인된 사람 없음</translation>
    </message>
    <message>
        <source>no: %1 people answered both times; 10 and half of the smaller wave are needed</source>
        <translation>아니요: 두 번 모두 답한 사람 %1명; 10명 이상이면서 작은 차수의 절반 이상 필요</translation>
    </message>
    <message>
        <source>† %1 was reworded</source>
        <translation>† %1 문구 변경</translation>
    </message>
    <message>
        <source>Slightly reworded, comparable: %1.</source>
        <translation>문구를 조금 고침, 비교 가능: %1.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>포함률</translation>
    </message>
    <message>
        <source>lowest answers, %</source>
        <translation>낮은 쪽 답, %</translation>
    </message>
    <message>
        <source>between, %</source>
        <translation>그 사이, %</translation>
    </message>
    <message>
        <source>highest answers, %</source>
        <translation>높은 쪽 답, %</translation>
    </message>
    <message>
        <source>net</source>
        <translation>순동의</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>%1점</translation>
    </message>
    <message>
        <source>Net = share of the highest answers − share of the lowest, in points: two at each end of a scale of five points and more, else one.</source>
        <translation>순동의 = 가장 높은 답의 비율 − 가장 낮은 답의 비율, 점: 5점 이상 척도는 양 끝 두 칸, 그 밖에는 한 칸.</translation>
    </message>
    <message>
        <source>Net = %1 − %2, in points.</source>
        <translation>순동의 = %1 − %2, 점.</translation>
    </message>
    <message>
        <source>%1 n %2</source>
        <translation>%1 n %2</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>순동의 %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 %, %4 of %5 answers</source>
        <translation>%1, %2: %3 %, 답 %5개 중 %4개</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>중립</translation>
    </message>
    <message>
        <source>strong disagreement</source>
        <translation>강한 반대</translation>
    </message>
    <message>
        <source>disagreement</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>middle of the scale</source>
        <translation>척도의 가운데</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>strong agreement</source>
        <translation>강한 동의</translation>
    </message>
    <message>
        <source>small base, n &lt; 30 (*): counts</source>
        <translation>표본 적음, n &lt; 30 (*): 응답 수</translation>
    </message>
    <message>
        <source>suppressed: n &lt; %1</source>
        <translation>비공개: n &lt; %1</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>채널별</translation>
    </message>
    <message>
        <source>Dotted: all channels, %1. Each interval is for one channel; it is no test between channels.</source>
        <translation>점선: 전체 채널, %1. 구간은 채널마다의 것이며, 채널 사이의 검정이 아닙니다.</translation>
    </message>
    <message>
        <source>above neutral %1</source>
        <translation>중립 %1 위</translation>
    </message>
    <message>
        <source>below neutral %1</source>
        <translation>중립 %1 아래</translation>
    </message>
    <message>
        <source>not distinguishable from neutral %1</source>
        <translation>중립 %1{과/와} 구별 안 됨</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 대비</translation>
    </message>
    <message>
        <source>%1 skipped, %2 not applicable</source>
        <translation>무응답 %1, 해당 없음 %2</translation>
    </message>
    <message>
        <source>First wave: there is nothing to compare it with yet.</source>
        <translation>첫 차수: 아직 비교할 차수가 없습니다.</translation>
    </message>
    <message>
        <source>Not asked in %1.</source>
        <translation>%1에는 묻지 않았습니다.</translation>
    </message>
    <message>
        <source>† Not comparable with %1: the questionnaire changed in between.</source>
        <translation>† %1{과/와} 비교 불가: 그사이 설문이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Answers now and before</source>
        <translation>이번과 지난 답</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>이번 답</translation>
    </message>
    <message>
        <source>%1, in per cent</source>
        <translation>%1, 백분율</translation>
    </message>
    <message>
        <source>neutral in the centre</source>
        <translation>중립을 가운데</translation>
    </message>
    <message>
        <source>neutral at the side</source>
        <translation>중립을 옆에</translation>
    </message>
    <message>
        <source>neutral answers hidden, %1</source>
        <translation>중립 답 숨김, %1</translation>
    </message>
    <message>
        <source>in the order of the questionnaire</source>
        <translation>설문 순서</translation>
    </message>
    <message>
        <source>sorted by net</source>
        <translation>순동의가 큰 순</translation>
    </message>
    <message>
        <source>%1: change %2, p (Holm) %3, %4</source>
        <translation>%1: 변화 %2, p(Holm) %3, %4</translation>
    </message>
    <message>
        <source>Change, p (Holm)</source>
        <translation>변화, p(Holm)</translation>
    </message>
    <message>
        <source>Net ± %1</source>
        <translation>순동의 ± %1</translation>
    </message>
    <message>
        <source>One statement has enough answers: “%1”, net %2</source>
        <translation>답이 충분한 문항은 하나: “%1”, 순동의 %2</translation>
    </message>
    <message>
        <source>Every statement draws net agreement, least of all “%1” (net %2)</source>
        <translation>모든 문항에서 반대보다 동의가 많음. 가장 낮은 문항: “%1” (순동의 %2)</translation>
    </message>
    <message>
        <source>No statement is shown to draw net disagreement; the lowest is “%1” (net %2)</source>
        <translation>동의보다 반대가 많다고 확인된 문항 없음. 가장 낮은 문항: “%1” (순동의 %2)</translation>
    </message>
    <message>
        <source>Too few answers to show any statement</source>
        <translation>답이 적어 보여 줄 수 있는 문항이 없음</translation>
    </message>
    <message>
        <source>%1 statements draw net disagreement, most of all %2</source>
        <translation>문항 %1개에서 동의보다 반대가 많음. 가장 큰 문항: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) draw net disagreement: %1</source>
        <translation>
            <numerusform>문항 %n개에서 동의보다 반대가 많음: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is agreement with the statement, not the share of cases that get follow-up within 48 hours.</source>
        <translation>문항에 대한 동의이며, 48시간 안에 후속 조치된 건의 비율이 아닙니다.</translation>
    </message>
    <message>
        <source>This is agreement with the statement, not a measurement of what it speaks of.</source>
        <translation>문항에 대한 동의이며, 문항이 말하는 것을 잰 값이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 of the %2 who answered chose “%3”</source>
        <translation>답한 %2명 중 %1명이 “%3” 선택</translation>
    </message>
    <message>
        <source>by their weights they are %1</source>
        <translation>가중하면 %1</translation>
    </message>
    <message>
        <source>= %1 ± %2 × %3 (z; standard error of a difference of two shares, n %4)</source>
        <translation>= %1 ± %2 × %3 (z, 두 비율 차이의 표준오차, n %4)</translation>
    </message>
    <message>
        <source>The share of %1 less the share of %2, in points.</source>
        <translation>%1의 비율에서 %2의 비율을 뺀 값, 점.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>%1 less %2; %3 chose neither</source>
        <translation>%1에서 %2{을/를} 뺌, 어느 쪽도 아닌 답 %3</translation>
    </message>
    <message>
        <source>digital, %1</source>
        <translation>디지털, %1</translation>
    </message>
    <message>
        <source>Overall and the dimension cannot be compared with %1.</source>
        <translation>전체와 해당 차원은 %1{과/와} 비교할 수 없음.</translation>
    </message>
    <message>
        <source>%1 of %2 statements</source>
        <translation>%2문항 중 %1문항</translation>
    </message>
    <message>
        <source>Computed from the unchanged statements alone, overall went from %1 to %2: %3, %4. It is another index and does not continue the line.</source>
        <translation>바뀌지 않은 문항만으로 계산하면 전체는 %1에서 %2{으로/로} %3, %4. 다른 지표이므로 위 선과 잇지 않음.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>breaking: %1</source>
        <translation>비교 중단: %1</translation>
    </message>
    <message>
        <source>minor: %1</source>
        <translation>경미한 수정: %1</translation>
    </message>
    <message>
        <source>cosmetic edits only</source>
        <translation>표현만 다듬음</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>주요 시점</translation>
    </message>
    <message>
        <source>a breaking edit cuts the line</source>
        <translation>비교를 중단시키는 수정에서 선이 끊김</translation>
    </message>
    <message>
        <source>Digital − trad.</source>
        <translation>디지털 − 전통</translation>
    </message>
    <message>
        <source>Digital − traditional</source>
        <translation>디지털 − 전통</translation>
    </message>
    <message>
        <source>%1: %2, %3 interval %4, p %5, %6, n %7 and %8</source>
        <translation>%1: %2, %3 구간 %4, p %5, %6, n %7, %8</translation>
    </message>
    <message>
        <source>n %1 and %2</source>
        <translation>n %1, %2</translation>
    </message>
    <message>
        <source>p %1, alone</source>
        <translation>p %1, 단독</translation>
    </message>
    <message>
        <source>Traditional channels</source>
        <translation>전통 채널</translation>
    </message>
    <message>
        <source>Digital channels, minus the traditional</source>
        <translation>디지털 채널, 전통 채널을 뺀 값</translation>
    </message>
    <message>
        <source>%1 = target</source>
        <translation>%1 = 목표</translation>
    </message>
    <message>
        <source>dotted: target</source>
        <translation>점선: 목표</translation>
    </message>
    <message>
        <source>Digital against traditional</source>
        <translation>디지털 대 전통</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>디지털</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>전통</translation>
    </message>
    <message>
        <source>one comparison of two groups, p %1; nothing to adjust for</source>
        <translation>두 집단을 한 번 비교, p %1, 보정 없음</translation>
    </message>
    <message>
        <source>Score − target</source>
        <translation>점수 − 목표</translation>
    </message>
    <message>
        <source>no interval, not judged</source>
        <translation>구간이 없어 판정 안 함</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>담당자: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>%1 on benchmark %</source>
        <translation>벤치마크 % 기준 %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Drawn?</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>no: it cannot be told exactly on this scale</source>
        <translation>안 함: 이 척도로는 정확히 옮길 수 없음</translation>
    </message>
    <message>
        <source>Own ± %1</source>
        <translation>자체 ± %1</translation>
    </message>
    <message>
        <source>Publ.</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Difference (%1)</source>
        <translation>차이 (%1)</translation>
    </message>
    <message>
        <source>own</source>
        <translation>자체</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>n %1 answered per row</source>
        <translation>행마다 답 n %1</translation>
    </message>
    <message>
        <source>n %1–%2 answered per row</source>
        <translation>행마다 답 n %1~%2</translation>
    </message>
    <message>
        <source>Below, above: the interval is clear of the figure by more than its rounding. “±5”: the 90 % interval of the difference lies that near. The figures are taken as exact, answers coded 1–5; their own sampling error is not published.</source>
        <translation>낮음·높음: 구간이 공개 수치에서 반올림 폭보다 더 떨어져 있음. “±5”: 차이의 90 % 구간이 그 안에 듦. 공개 수치는 답을 1~5로 매긴 정확한 값으로 봄. 공개 수치 자체의 표본오차는 공개되지 않음.</translation>
    </message>
    <message>
        <source>own score ± %1</source>
        <translation>자체 점수 ± %1</translation>
    </message>
    <message>
        <source>published figure, no interval published</source>
        <translation>공개 수치, 구간은 공개되지 않음</translation>
    </message>
    <message>
        <source>Own score and published figure</source>
        <translation>자체 점수와 공개 수치</translation>
    </message>
    <message>
        <source>Compared: %1.</source>
        <translation>비교 대상: %1.</translation>
    </message>
    <message>
        <source>%1 is below the published figure</source>
        <translation>%1{은/는} 공개 수치보다 낮음</translation>
    </message>
    <message>
        <source>%1 are below the published figures</source>
        <translation>%1{은/는} 공개 수치보다 낮음</translation>
    </message>
    <message>
        <source>%1 is above</source>
        <translation>%1{은/는} 높음</translation>
    </message>
    <message>
        <source>%1 are above</source>
        <translation>%1{은/는} 높음</translation>
    </message>
    <message>
        <source>%1 is above the published figure</source>
        <translation>%1{은/는} 공개 수치보다 높음</translation>
    </message>
    <message>
        <source>%1 are above the published figures</source>
        <translation>%1{은/는} 공개 수치보다 높음</translation>
    </message>
    <message>
        <source>%1 is not distinguishable</source>
        <translation>%1{은/는} 구별 안 됨</translation>
    </message>
    <message>
        <source>%1 are not distinguishable</source>
        <translation>%1{은/는} 구별 안 됨</translation>
    </message>
    <message>
        <source>%1 is not distinguishable from the published figure</source>
        <translation>%1{은/는} 공개 수치와 구별 안 됨</translation>
    </message>
    <message>
        <source>%1 are not distinguishable from the published figures</source>
        <translation>%1{은/는} 공개 수치와 구별 안 됨</translation>
    </message>
    <message>
        <source>%1: too few answers</source>
        <translation>%1: 답이 너무 적음</translation>
    </message>
    <message>
        <source>No figure is published for this questionnaire: the scores stand alone</source>
        <translation>이 설문에는 공개 수치가 없어 자체 점수만 봄</translation>
    </message>
    <message>
        <source>No form of a digital channel in this view: nothing to hold against the figures</source>
        <translation>이 조건에 디지털 채널 응답이 없어 공개 수치와 비교할 것 없음</translation>
    </message>
    <message>
        <source>Too few answers on digital channels to compare with the published figures</source>
        <translation>디지털 채널의 답이 너무 적어 공개 수치와 비교할 수 없음</translation>
    </message>
    <message>
        <source>No statement has a published figure; no overall figure is published.</source>
        <translation>공개 수치가 있는 문항 없음. 전체 수치는 공개되지 않음.</translation>
    </message>
    <message>
        <source>%1 of %2 statements have a published figure; none of them is detectably different. No overall figure is published.</source>
        <translation>%2개 문항 중 %1개에 공개 수치가 있으며, 확인된 차이 없음. 전체 수치는 공개되지 않음.</translation>
    </message>
    <message>
        <source>%1 of %2 statements have a published figure; detectably different: %3. No overall figure is published.</source>
        <translation>%2개 문항 중 %1개에 공개 수치가 있으며, 차이가 확인된 문항: %3. 전체 수치는 공개되지 않음.</translation>
    </message>
    <message>
        <source>digital channels %1</source>
        <translation>디지털 채널 %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>제외: %1</translation>
    </message>
    <message>
        <source>no figure is published as top-2-box, so not on it</source>
        <translation>상위 2개 응답 비율로 공개된 수치가 없어 그 척도는 쓰지 않음</translation>
    </message>
    <message>
        <source>All industries %1</source>
        <translation>전체 업종 %1</translation>
    </message>
    <message>
        <source>E-commerce %1</source>
        <translation>전자상거래 %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>set</source>
        <translation>수치 모음</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>Published sets</source>
        <translation>공개 수치 모음</translation>
    </message>
    <message>
        <source>one at a time; nothing is averaged across sets</source>
        <translation>한 번에 하나씩, 서로 평균하지 않음</translation>
    </message>
    <message>
        <source>The organisation&apos;s industry chooses the set. Statements have all-industry figures only.</source>
        <translation>조직의 업종에 따라 정해짐. 문항에는 전체 업종 수치만 있음.</translation>
    </message>
    <message>
        <source>Same kind of figure: points given ÷ points possible</source>
        <translation>같은 종류의 수치: 얻은 점수 ÷ 얻을 수 있는 점수</translation>
    </message>
    <message>
        <source>Same direction: higher is better</source>
        <translation>같은 방향: 높을수록 좋음</translation>
    </message>
    <message>
        <source>Coding 1–5 is assumed, the source does not state it</source>
        <translation>답을 1~5로 매겼다고 가정, 출처에는 나와 있지 않음</translation>
    </message>
    <message>
        <source>Wording paraphrased, answer labels unconfirmed</source>
        <translation>문구는 우리 표현, 원래 응답 이름은 확인되지 않음</translation>
    </message>
    <message>
        <source>Same instrument: the same statements, answered 1 to 5</source>
        <translation>같은 설문: 같은 문항, 1~5로 답함</translation>
    </message>
    <message>
        <source>Other statements or another answer scale, so no figure: %1</source>
        <translation>문항이나 답 척도가 달라 공개 수치 없음: %1</translation>
    </message>
    <message>
        <source>No form of a digital channel in this view</source>
        <translation>이 조건에 디지털 채널 응답 없음</translation>
    </message>
    <message>
        <source>Same scope: %1</source>
        <translation>같은 범위: %1</translation>
    </message>
    <message>
        <source>This view is a part of the organisation, the figures are of whole ones</source>
        <translation>이 조건은 조직의 일부이며, 공개 수치는 조직 전체의 것</translation>
    </message>
    <message>
        <source>Dimensions beside e-commerce, statements beside all industries</source>
        <translation>차원은 전자상거래, 문항은 전체 업종 수치와 비교</translation>
    </message>
    <message>
        <source>Ours %1, theirs %2</source>
        <translation>우리는 %1년, 공개 수치는 %2년</translation>
    </message>
    <message>
        <source>%1 of %2 statements have no published figure</source>
        <translation>%2개 문항 중 %1개에 공개 수치 없음</translation>
    </message>
    <message>
        <source>index, points given ÷ points possible</source>
        <translation>지수, 얻은 점수 ÷ 얻을 수 있는 점수</translation>
    </message>
    <message>
        <source>share of respondents</source>
        <translation>응답자 비율</translation>
    </message>
    <message>
        <source>share on a level of a maturity model</source>
        <translation>성숙도 모형의 단계별 비율</translation>
    </message>
    <message>
        <source>index of another instrument, 0–100</source>
        <translation>다른 도구의 지수, 0~100</translation>
    </message>
    <message>
        <source>Net Promoter Score</source>
        <translation>순추천지수(NPS)</translation>
    </message>
    <message>
        <source>mean on another scale</source>
        <translation>다른 척도의 평균</translation>
    </message>
    <message>
        <source>Figures of the dimensions</source>
        <translation>차원의 공개 수치</translation>
    </message>
    <message>
        <source>Figures of the statements</source>
        <translation>문항의 공개 수치</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>공개되지 않음</translation>
    </message>
    <message>
        <source>not published; taken as exact, ±%1 rounding</source>
        <translation>공개되지 않음. 정확한 값으로 봄, 반올림 ±%1</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>답 매김</translation>
    </message>
    <message>
        <source>assumed 1–5, so floor 20 and neutral 60</source>
        <translation>1~5로 가정, 따라서 최저 20, 중립 60</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>own score</source>
        <translation>자체 점수</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>문항 %1개</translation>
    </message>
    <message>
        <source>digital channels and organisation-wide</source>
        <translation>디지털 채널과 조직 전체</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>certainty %1</source>
        <translation>확실성 %1</translation>
    </message>
    <message>
        <source>promoters less detractors</source>
        <translation>추천자 − 비추천자</translation>
    </message>
    <message>
        <source>promoters %1 %, detractors %2 %</source>
        <translation>추천자 %1 %, 비추천자 %2 %</translation>
    </message>
    <message>
        <source>share of answers from %1 to %2</source>
        <translation>%1~%2{으로/로} 답한 비율</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>성과 문항</translation>
    </message>
    <message>
        <source>what it counts</source>
        <translation>계산 내용</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s)</source>
        <translation>
            <numerusform>응답 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the answers asked for were given</source>
        <translation>요청한 응답 중 %1 % 작성</translation>
    </message>
    <message>
        <source>worst-case margin of a share ±%1 points</source>
        <translation>비율의 최대 오차 ±%1점</translation>
    </message>
    <message>
        <source>Channel and rest paired by person, unweighted: %1 pairs.</source>
        <translation>같은 사람의 채널과 나머지를 짝지음, 가중 안 함: %1쌍.</translation>
    </message>
    <message>
        <source>The others are compared as independent groups of forms.</source>
        <translation>다른 채널은 독립된 설문지 집단으로 비교합니다.</translation>
    </message>
    <message>
        <source>paired t = %1, %2 degrees, p %3; unweighted, %4 pairs; %5</source>
        <translation>대응 t = %1, 자유도 %2, p %3; 가중 안 함, %4쌍; %5</translation>
    </message>
    <message>
        <source>d_z %1 of the differences</source>
        <translation>차이의 d_z %1</translation>
    </message>
    <message>
        <source>Wilcoxon z = %1, p %2</source>
        <translation>Wilcoxon z = %1, p %2</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>모든 설문지</translation>
    </message>
    <message>
        <source>%1 as independent groups, Welch p %2; no verdict rests on it</source>
        <translation>독립된 집단으로 보면 %1, Welch p %2; 판정에는 쓰지 않음</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Per cent who answered 9 or 10 less per cent who answered 0 to 6; from −100 to 100.</source>
        <translation>9 또는 10으로 답한 비율에서 0~6으로 답한 비율을 뺀 값. −100에서 100까지.</translation>
    </message>
    <message>
        <source>adjusted Wald around %1, n %2 and three more</source>
        <translation>수정 Wald, 중심 %1, n %2에 3을 더함</translation>
    </message>
    <message>
        <source>on: effective n %1 of %2</source>
        <translation>사용: n %2 중 유효 n %1</translation>
    </message>
    <message>
        <source>yes: %1 people answered both times; the change is the mean of theirs</source>
        <translation>예: 두 번 모두 답한 사람 %1명; 변화는 이들의 평균</translation>
    </message>
    <message>
        <source>no: shares are compared as independent groups</source>
        <translation>아니요: 비율은 독립된 집단으로 비교</translation>
    </message>
    <message>
        <source>no: %1 people answered both times, and their change would give away the few others</source>
        <translation>아니요: 두 번 모두 답한 사람 %1명; 이들의 변화를 보이면 나머지 소수가 드러남</translation>
    </message>
    <message>
        <source>paired t test, unweighted, %1 pairs, p %2; over the channels p (Holm) %3</source>
        <translation>대응 t 검정, 가중 안 함, %1쌍, p %2; 채널 전체에 걸친 p (Holm) %3</translation>
    </message>
    <message>
        <source>yes: %1 people judged this channel and another; the difference is the mean of theirs</source>
        <translation>예: 이 채널과 다른 채널을 함께 평가한 사람 %1명; 차이는 이들의 평균</translation>
    </message>
    <message>
        <source>no: independent groups of forms; pairs need 10 people who judged this channel and another, and half of the smaller group</source>
        <translation>아니요: 독립된 설문지 집단; 짝을 지으려면 이 채널과 다른 채널을 함께 평가한 사람이 10명 이상이고 작은 집단의 절반 이상이어야 함</translation>
    </message>
    <message>
        <source>paired, unweighted, %1 pairs</source>
        <translation>대응, 가중 안 함, %1쌍</translation>
    </message>
    <message>
        <source>Judged on people met in both waves, paired, unweighted: %1 pairs.</source>
        <translation>두 차수에 모두 답한 사람으로 판정, 대응, 가중 안 함: %1쌍.</translation>
    </message>
    <message>
        <source>none: a viewer copy holds no forms to compute it from</source>
        <translation>없음: 열람용 사본에는 계산할 개별 응답이 없습니다</translation>
    </message>
    <message>
        <source>n %1 → %2</source>
        <translation>n %1 → %2</translation>
    </message>
    <message>
        <source>No overall score can be shown</source>
        <translation>전체 점수를 보일 수 없음</translation>
    </message>
    <message>
        <source>Published %1 · digital</source>
        <translation>%1 공개 수치 · 디지털</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 was not written: the disk is full. Make room or choose another folder; nothing was changed.</source>
        <translation>%1{을/를} 쓰지 못했습니다. 디스크가 가득 찼습니다. 공간을 비우거나 다른 폴더를 고르세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1 was not written: this folder does not allow it. Choose another folder.</source>
        <translation>%1{을/를} 쓰지 못했습니다. 이 폴더에는 쓸 수 없습니다. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no such folder. Choose another one.</source>
        <translation>%1{을/를} 쓰지 못했습니다. 그런 폴더가 없습니다. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder; nothing was changed.</source>
        <translation>%1{을/를} 쓰지 못했습니다: %2. 다른 폴더를 고르세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another name.</source>
        <translation>%1{은/는} 파일이 아닙니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask for permission to read it, or open a copy.</source>
        <translation>“%1”{을/를} 읽을 권한이 없습니다. 읽기 권한을 받거나 사본을 여세요.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Touchstone. Install that version to open it; the file was not changed.</source>
        <translation>“%1”{은/는} 더 새로운 Touchstone에서 만든 파일입니다. 그 버전을 설치해 여세요. 파일은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its version is missing. Restore the latest backup.</source>
        <translation>“%1”{이/가} 손상되었습니다. 버전 정보가 없습니다. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>There is no file “%1” here. Check the name, or look for a backup.</source>
        <translation>파일 “%1”{이/가} 없습니다. 이름을 확인하거나 백업을 찾아보세요.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can hold a workspace.</source>
        <translation>“%1”{은/는} 작업 공간을 담을 수 있는 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is not a Touchstone workspace. To bring in answers from it, open a workspace and import it.</source>
        <translation>“%1”{은/는} Touchstone 작업 공간이 아닙니다. 그 안의 응답을 쓰려면 작업 공간을 열고 가져오세요.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it ends inside its first page. Restore the latest backup.</source>
        <translation>“%1”{이/가} 손상되었습니다. 첫 페이지에서 끊겨 있습니다. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Touchstone workspace.</source>
        <translation>“%1”{은/는} 다른 프로그램의 데이터베이스이며 Touchstone 작업 공간이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation>“%1”{이/가} 이미 있습니다. 다른 이름을 고르세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2. Choose a folder you may write to.</source>
        <translation>“%1”{을/를} 만들 수 없습니다: %2. 쓸 수 있는 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>The disk is full: the change was not stored and “%1” is as it was. Free some space and try again.</source>
        <translation>디스크가 가득 찼습니다. 변경은 저장되지 않았고 “%1”{은/는} 그대로입니다. 공간을 비우고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“%1” may not be written. Ask for permission, or work on a copy; nothing was changed.</source>
        <translation>“%1”에 쓸 권한이 없습니다. 권한을 받거나 사본에서 작업하세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again in a moment; nothing was changed.</source>
        <translation>“%1”{을/를} 다른 프로그램이 쓰고 있습니다. 잠시 뒤에 다시 시도하세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the latest backup; the file was not changed.</source>
        <translation>“%1”{이/가} 손상되었습니다. 최근 백업을 복원하세요. 파일은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it exists and that you may read its folder.</source>
        <translation>“%1”{을/를} 열 수 없습니다. 파일이 있는지, 그 폴더를 읽을 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Reading or writing “%1” failed: %2. Check the disk, then try again.</source>
        <translation>“%1”{을/를} 읽거나 쓰지 못했습니다: %2. 디스크를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This step no longer fits: the file was changed outside Touchstone. Nothing was changed; restore a backup if you need the step back.</source>
        <translation>이 단계를 더는 적용할 수 없습니다. 파일이 Touchstone 밖에서 바뀌었습니다. 바뀐 것은 없으며, 되돌려야 하면 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>The sample needs a new, empty workspace with the built-in questionnaire.</source>
        <translation>예시를 만들려면 기본 설문을 쓰는 비어 있는 새 작업 공간이 필요합니다.</translation>
    </message>
    <message>
        <source>Write the sample</source>
        <translation>예시 작성</translation>
    </message>
    <message>
        <source>A level needs a key, such as “marketing”.</source>
        <translation>속성값에는 “marketing” 같은 키가 필요합니다.</translation>
    </message>
    <message>
        <source>There is a level “%1” already. Choose another key.</source>
        <translation>속성값 “%1”{이/가} 이미 있습니다. 다른 키를 쓰세요.</translation>
    </message>
    <message>
        <source>An attribute can have at most 65,535 levels.</source>
        <translation>한 속성에는 속성값을 65,535개까지 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>An attribute needs a key, such as “department”.</source>
        <translation>속성에는 “department” 같은 키가 필요합니다.</translation>
    </message>
    <message>
        <source>There is an attribute “%1” already. Choose another key.</source>
        <translation>속성 “%1”{이/가} 이미 있습니다. 다른 키를 쓰세요.</translation>
    </message>
    <message>
        <source>The level “%1” stands twice. Give one of them another key.</source>
        <translation>속성값 “%1”{이/가} 두 번 있습니다. 하나에 다른 키를 주세요.</translation>
    </message>
    <message>
        <source>Submissions carry levels of this attribute, so it cannot be removed. Remove them first.</source>
        <translation>이 속성의 값이 붙은 응답이 있어 지울 수 없습니다. 먼저 그 응답을 지우세요.</translation>
    </message>
    <message>
        <source>A channel needs a key, such as “website”.</source>
        <translation>채널에는 “website” 같은 키가 필요합니다.</translation>
    </message>
    <message>
        <source>There is a channel “%1” already. Choose another key.</source>
        <translation>채널 “%1”{이/가} 이미 있습니다. 다른 키를 쓰세요.</translation>
    </message>
    <message>
        <source>This channel has answers and cannot be removed. Remove its submissions first.</source>
        <translation>응답이 있는 채널은 지울 수 없습니다. 먼저 그 응답을 지우세요.</translation>
    </message>
    <message>
        <source>The organisation-wide channel belongs to every workspace and stays.</source>
        <translation>조직 전체 채널은 모든 작업 공간에 있으며 지울 수 없습니다.</translation>
    </message>
    <message>
        <source>The smallest group that is shown must have 5 to 10 answers.</source>
        <translation>보여 줄 가장 작은 집단은 응답 5~10건이어야 합니다.</translation>
    </message>
    <message>
        <source>The confidence level must lie between 80 % and 99.9 %.</source>
        <translation>신뢰 수준은 80 %와 99.9 % 사이여야 합니다.</translation>
    </message>
    <message>
        <source>There is no built-in questionnaire “%1”. Give one of the built-in names, or a definition file.</source>
        <translation>기본 설문 “%1”{이/가} 없습니다. 기본 설문의 이름이나 정의 파일을 주세요.</translation>
    </message>
    <message>
        <source>Questionnaire version %1 is missing. Restore the latest backup.</source>
        <translation>설문 버전 %1{이/가} 없습니다. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>Question “%1” has the scale %2–%3; a scale needs 2 to 11 points and starts at 0 or above.</source>
        <translation>문항 “%1”의 척도가 %2~%3입니다. 척도는 2~11점이고 0 이상에서 시작해야 합니다.</translation>
    </message>
    <message>
        <source>The questionnaire has no statement.</source>
        <translation>설문에 문항이 없습니다.</translation>
    </message>
    <message>
        <source>Dimension “%1” has no id, or one that stands twice.</source>
        <translation>차원 “%1”에 아이디가 없거나 같은 아이디가 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Dimension “%1” has no statement.</source>
        <translation>차원 “%1”에 문항이 없습니다.</translation>
    </message>
    <message>
        <source>Statement “%1” has no id, or one that stands twice.</source>
        <translation>문항 “%1”에 아이디가 없거나 같은 아이디가 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Question “%1” has no id, or one that stands twice.</source>
        <translation>질문 “%1”에 아이디가 없거나 같은 아이디가 두 번 있습니다.</translation>
    </message>
    <message>
        <source>This is not a questionnaire definition: it must be JSON with dimensions and their statements.</source>
        <translation>설문 정의가 아닙니다. 차원과 문항을 담은 JSON이어야 합니다.</translation>
    </message>
    <message>
        <source>The answer %1 is outside its scale, which starts at %2.</source>
        <translation>답 %1{은/는} 척도 밖입니다. 척도는 %2에서 시작합니다.</translation>
    </message>
    <message>
        <source>The submission names a wave that does not exist.</source>
        <translation>응답에 적힌 차수가 없습니다.</translation>
    </message>
    <message>
        <source>The submission names a channel that does not exist.</source>
        <translation>응답에 적힌 채널이 없습니다.</translation>
    </message>
    <message>
        <source>A weight cannot be negative.</source>
        <translation>가중치는 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>The submission names an attribute level that does not exist.</source>
        <translation>응답에 적힌 속성값이 없습니다.</translation>
    </message>
    <message>
        <source>The submission names two levels of one attribute.</source>
        <translation>응답에 한 속성의 값이 둘 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The answer %1 is outside %2–%3.</source>
        <translation>답 %1{은/는} %2~%3 범위 밖입니다.</translation>
    </message>
    <message>
        <source>The submission answers a statement that its wave did not ask.</source>
        <translation>그 차수에서 묻지 않은 문항에 답이 있습니다.</translation>
    </message>
    <message>
        <source>A wave needs a key, such as “2026-09”.</source>
        <translation>차수에는 “2026-09” 같은 키가 필요합니다.</translation>
    </message>
    <message>
        <source>There is a wave “%1” already. Choose another key.</source>
        <translation>차수 “%1”{이/가} 이미 있습니다. 다른 키를 쓰세요.</translation>
    </message>
    <message>
        <source>Wave “%1” ends before it starts. Correct one of its dates.</source>
        <translation>차수 “%1”의 끝 날짜가 시작보다 빠릅니다. 날짜를 고치세요.</translation>
    </message>
    <message>
        <source>Wave “%1” has answers; its questionnaire version cannot be changed.</source>
        <translation>차수 “%1”에 응답이 있어 설문 버전을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>This wave has answers and cannot be removed. Remove its submissions first.</source>
        <translation>응답이 있는 차수는 지울 수 없습니다. 먼저 그 응답을 지우세요.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again; “%1” is as it was.</source>
        <translation>메모리가 부족합니다. 다른 프로그램을 닫고 다시 시도하세요. “%1”{은/는} 그대로입니다.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2. Restore the latest backup.</source>
        <translation>“%1”{이/가} 손상되었습니다: %2. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>Upgrade the workspace</source>
        <translation>작업 공간 형식 변경</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>작업 공간 만들기</translation>
    </message>
    <message>
        <source>“%1” is open for reading only: the file or its folder may not be written.</source>
        <translation>“%1”{을/를} 읽기 전용으로 열었습니다. 파일이나 폴더에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only: %2 on %3 has had it open since %4, %5 UTC.</source>
        <translation>“%1”{을/를} 읽기 전용으로 열었습니다. %3에서 %2{이/가} %4 %5(UTC)부터 열고 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only; nothing was changed.</source>
        <translation>“%1”{은/는} 읽기 전용으로 열려 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has an older format and must be upgraded, which needs permission to write it.</source>
        <translation>“%1”{은/는} 예전 형식이라 바꿔야 하는데, 그러려면 쓰기 권한이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is in use by %2 on %3. Choose another name; nothing was changed.</source>
        <translation>“%1”{은/는} %3에서 %2{이/가} 쓰고 있습니다. 다른 이름을 고르세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The workspace is damaged: submissions name wave %1, which is missing. Restore the latest backup.</source>
        <translation>작업 공간이 손상되었습니다. 응답에 적힌 차수 %1{이/가} 없습니다. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>A chart is written as .png, .svg or .pdf, not as “%1”. Choose one of these endings.</source>
        <translation>차트는 .png, .svg, .pdf로 저장하며 “%1”{으로/로}는 저장할 수 없습니다. 이 가운데 하나를 고르세요.</translation>
    </message>
    <message>
        <source>The PDF could not be finished: %1. Please try again.</source>
        <translation>PDF를 끝내지 못했습니다: %1. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No backup of “%1” could be written: no folder for your data is known. Set HOME.</source>
        <translation>“%1”의 백업을 쓰지 못했습니다. 데이터를 둘 폴더를 알 수 없습니다. HOME을 설정하세요.</translation>
    </message>
    <message>
        <source>No backup of “%1” could be written to %2: %3. Make room there; older backups were kept.</source>
        <translation>“%1”의 백업을 %2에 쓰지 못했습니다: %3. 그곳에 공간을 비우세요. 예전 백업은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>A decision needs words: write what is to be decided.</source>
        <translation>결정에는 문구가 필요합니다. 무엇을 결정할지 쓰세요.</translation>
    </message>
    <message>
        <source>Change %1 on form %2</source>
        <translation>응답 %2번의 %1 수정</translation>
    </message>
    <message>
        <source>Change the comment on form %1</source>
        <translation>응답 %1번의 의견 수정</translation>
    </message>
    <message>
        <source>Remove form %1 of %2</source>
        <translation>%2 응답 %1번 삭제</translation>
    </message>
    <message>
        <source>Change the header of form %1</source>
        <translation>응답 %1번의 머리글 수정</translation>
    </message>
    <message>
        <source>Enter a form: %1, %2</source>
        <translation>응답 입력: %1, %2</translation>
    </message>
    <message>
        <source>Add wave “%1”</source>
        <translation>차수 추가: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3, “-” for not applicable or a blank cell for skipped</source>
        <translation>%1에는 %2~%3, 해당 없음은 “-”, 무응답은 빈칸</translation>
    </message>
    <message>
        <source>there is no such channel; add it on the Survey page first</source>
        <translation>그런 채널이 없음. 먼저 조사 설정에서 추가할 것</translation>
    </message>
    <message>
        <source>%1 has no such level; add it on the Survey page first</source>
        <translation>%1에 그런 값이 없음. 먼저 조사 설정에서 추가할 것</translation>
    </message>
    <message>
        <source>write the date as 2026-09-14</source>
        <translation>날짜는 2026-09-14처럼 쓸 것</translation>
    </message>
    <message>
        <source>a weight is a number from 0 with at most six decimals</source>
        <translation>가중치는 소수점 아래 여섯 자리까지의 0 이상인 수</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>조직 정보 수정</translation>
    </message>
    <message>
        <source>Change wave “%1”</source>
        <translation>차수 수정: %1</translation>
    </message>
    <message>
        <source>Remove wave “%1”</source>
        <translation>차수 삭제: %1</translation>
    </message>
    <message>
        <source>Change channel “%1”</source>
        <translation>채널 수정: %1</translation>
    </message>
    <message>
        <source>Add channel “%1”</source>
        <translation>채널 추가: %1</translation>
    </message>
    <message>
        <source>Remove channel “%1”</source>
        <translation>채널 삭제: %1</translation>
    </message>
    <message>
        <source>Change attribute “%1”</source>
        <translation>속성 수정: %1</translation>
    </message>
    <message>
        <source>Add attribute “%1”</source>
        <translation>속성 추가: %1</translation>
    </message>
    <message>
        <source>Remove attribute “%1”</source>
        <translation>속성 삭제: %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n form(s): %1</source>
        <translation>
            <numerusform>응답 %n건 붙여넣기: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The definition speaks of a question “%1” that it does not contain.</source>
        <translation>설문 정의에 없는 문항 “%1”{이/가} 언급되어 있습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be read or changed: %2. Try again; if it stays so, restore the latest backup.</source>
        <translation>“%1”{을/를} 읽거나 바꾸지 못했습니다: %2. 다시 시도하고, 계속되면 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>A measure is called nps, csat or ces, not “%1”.</source>
        <translation>측정값 종류는 nps, csat, ces 가운데 하나여야 합니다. “%1”{은/는} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a share: type a number from 0 to 100.</source>
        <translation>“%1”{은/는} 비율이 아닙니다. 0에서 100 사이의 수를 입력하세요.</translation>
    </message>
    <message>
        <source>Submissions have changed since the weights were computed. Compute them again.</source>
        <translation>가중치를 계산한 뒤 응답이 바뀌었습니다. 다시 계산하세요.</translation>
    </message>
    <message>
        <source>The wording of %1 changed. Say of each statement whether that is cosmetic, minor or breaking; nothing was saved.</source>
        <translation>%1의 문구가 바뀌었습니다. 문항마다 cosmetic, minor, breaking 가운데 어느 것인지 지정하세요. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The wording of “%1” did not change, so it has no class; nothing was saved.</source>
        <translation>“%1”의 문구는 바뀌지 않아 구분을 지정할 수 없습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>This is questionnaire “%1”, but the workspace asks “%2”. An edit keeps the id; start another workspace for another questionnaire.</source>
        <translation>이 파일은 설문지 “%1”이지만 작업 공간의 설문지는 “%2”입니다. 수정할 때는 id를 그대로 두고, 다른 설문지는 새 작업 공간에서 시작하세요.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be deleted: %2. Delete it in its folder.</source>
        <translation>백업 “%1”{을/를} 삭제하지 못했습니다: %2. 폴더에서 직접 삭제하세요.</translation>
    </message>
    <message>
        <source>There is no such step any more; nothing was changed. Look at the list again.</source>
        <translation>그런 단계가 이제 없습니다. 바뀐 것은 없으니 목록을 다시 확인하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Salvage %n submission(s) from a damaged file</source>
        <translation>
            <numerusform>손상된 파일에서 응답 %n건 구조</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too damaged: its questionnaires cannot be read, so nobody knows what the answers mean. Restore the latest backup.</source>
        <translation>“%1”{이/가} 너무 손상되었습니다. 설문을 읽을 수 없어 답의 뜻을 알 수 없습니다. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>Erase one person for good</source>
        <translation>개인 1명 완전히 지움</translation>
    </message>
    <message>
        <source>The person was erased, but traces may be left in the bytes of “%1”: it could not be rewritten (%2). Make room on the disk and open it again.</source>
        <translation>개인을 지웠지만 “%1” 파일에 흔적이 남아 있을 수 있습니다. 파일을 다시 쓰지 못했습니다(%2). 디스크 공간을 비우고 다시 여세요.</translation>
    </message>
    <message>
        <source>Nobody in this workspace has the key “%1”; nothing was erased.</source>
        <translation>이 작업 공간에 키가 “%1”인 사람이 없습니다. 지운 것은 없습니다.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged; nothing was changed. Choose another one.</source>
        <translation>백업 “%1”{이/가} 손상되었습니다. 바뀐 것은 없으니 다른 백업을 고르세요.</translation>
    </message>
    <message>
        <source>“%1” is no backup of this workspace&apos;s past; nothing was changed. Open it as a workspace of its own.</source>
        <translation>“%1”{은/는} 이 작업 공간의 지난 백업이 아닙니다. 바뀐 것은 없으니 별도의 작업 공간으로 여세요.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>%1 백업 복원</translation>
    </message>
    <message>
        <source>There is a target for this already. Change that one; nothing was saved.</source>
        <translation>이미 목표가 있습니다. 그 목표를 수정하세요. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>A target needs a part of the questionnaire in use and a channel of this workspace.</source>
        <translation>목표는 현재 설문지에 있는 항목과 이 작업 공간에 있는 채널에만 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>A target lies on the scale of its score, from %1 to %2.</source>
        <translation>목표는 점수 척도 안에서 %1에서 %2 사이로 정하세요.</translation>
    </message>
    <message>
        <source>Change the target of “%1”</source>
        <translation>목표 수정: %1</translation>
    </message>
    <message>
        <source>Set a target for “%1”</source>
        <translation>목표 설정: %1</translation>
    </message>
    <message>
        <source>Remove the target of “%1”</source>
        <translation>목표 삭제: %1</translation>
    </message>
    <message>
        <source>Add outcome question “%1”</source>
        <translation>성과 문항 추가: %1</translation>
    </message>
    <message>
        <source>Add statement “%1”</source>
        <translation>문항 추가: %1</translation>
    </message>
    <message>
        <source>Rename dimension “%1”</source>
        <translation>차원 이름 변경: %1</translation>
    </message>
    <message>
        <source>Change outcome question “%1”</source>
        <translation>성과 문항 수정: %1</translation>
    </message>
    <message>
        <source>Change statement “%1”</source>
        <translation>문항 수정: %1</translation>
    </message>
    <message>
        <source>Remove “%1” from the questionnaire</source>
        <translation>설문지에서 삭제: %1</translation>
    </message>
    <message>
        <source>Move “%1” in the questionnaire</source>
        <translation>설문지에서 이동: %1</translation>
    </message>
    <message>
        <source>Class the rewording of “%1”</source>
        <translation>문구 수정 분류: %1</translation>
    </message>
    <message>
        <source>This is a viewer copy: it holds figures, not the forms that this needs. Ask whoever keeps the workspace.</source>
        <translation>열람용 사본에는 수치만 있고 여기에 필요한 개별 응답은 없습니다. 작업 공간을 관리하는 사람에게 문의하세요.</translation>
    </message>
    <message>
        <source>Make a viewer copy</source>
        <translation>열람용 사본 만들기</translation>
    </message>
    <message>
        <source>“%1” is a viewer copy: figures without the forms behind them, and none of fewer than %2 answers. It can be read, not changed.</source>
        <translation>“%1”{은/는} 열람용 사본입니다. 개별 응답 없이 수치만 있으며 답 %2개 미만의 수치는 없습니다. 볼 수만 있고 바꿀 수는 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a viewer copy of an older format. Ask whoever keeps the workspace for a new one.</source>
        <translation>“%1”{은/는} 이전 형식의 열람용 사본입니다. 작업 공간을 관리하는 사람에게 새 사본을 요청하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Export the board report, %n pages</source>
        <translation>
            <numerusform>이사회 보고서 내보내기, %n쪽</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::AboutDialog</name>
    <message>
        <source>About Touchstone</source>
        <translation>Touchstone 정보</translation>
    </message>
    <message>
        <source>Customer experience, scored with honest uncertainty. Works on this computer only: no account, no network, no telemetry. Free software, without any warranty.</source>
        <translation>고객 경험을 정직한 불확실성과 함께 점수로 보여 줍니다. 이 컴퓨터에서만 작동하며 계정, 네트워크, 원격 측정이 없습니다. 자유 소프트웨어이며 어떤 보증도 하지 않습니다.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Touchstone is free software under the GNU General Public License, version 3 or later: https://www.gnu.org/licenses/gpl-3.0.html</source>
        <translation>Touchstone는 GNU 일반 공중 사용 허가서 버전 3 이상에 따른 자유 소프트웨어입니다: https://www.gnu.org/licenses/gpl-3.0.html</translation>
    </message>
</context>
<context>
    <name>cx::AnswerDoors</name>
    <message>
        <source>Enter forms</source>
        <translation>응답 입력</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>응답 가져오기…</translation>
    </message>
</context>
<context>
    <name>cx::AnswerLabels</name>
    <message>
        <source>Words for answer %1, in English</source>
        <translation>답 %1의 영어 이름</translation>
    </message>
    <message>
        <source>Words for answer %1, in Korean</source>
        <translation>답 %1의 한국어 이름</translation>
    </message>
</context>
<context>
    <name>cx::AttributeForm</name>
    <message>
        <source>Edit attribute</source>
        <translation>속성 수정</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>새 속성</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation>속성 추가</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What segments are made of, such as Department or Region</source>
        <translation>구분의 기준, 예: 부서, 지역</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>What files head the column with; it stays when the title changes</source>
        <translation>파일의 열 제목. 이름을 바꿔도 그대로 남음</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>속성값</translation>
    </message>
    <message>
        <source>Type in the empty line to add one. A level keeps its forms when it is renamed</source>
        <translation>빈 줄에 적어 추가. 이름을 바꿔도 응답은 그대로 이어짐</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Give the attribute a key, such as department</source>
        <translation>department 같은 속성 키를 입력하세요</translation>
    </message>
    <message>
        <source>There is an attribute “%1” already; choose another key</source>
        <translation>이미 있는 속성: “%1”. 다른 키를 쓰세요</translation>
    </message>
    <message>
        <source>Give it at least one level, such as Marketing</source>
        <translation>마케팅 같은 속성값을 하나 이상 입력하세요</translation>
    </message>
    <message>
        <source>A level that is there cannot be taken away; give it a name</source>
        <translation>이미 있는 속성값은 지울 수 없습니다. 이름을 입력하세요</translation>
    </message>
    <message>
        <source>Two levels are called “%1”</source>
        <translation>이름이 같은 속성값이 둘 있음: “%1”</translation>
    </message>
</context>
<context>
    <name>cx::BenchmarkScreen</name>
    <message>
        <source>Change the industry…</source>
        <translation>업종 변경…</translation>
    </message>
    <message>
        <source>The organisation&apos;s industry, on the Survey page, chooses the set</source>
        <translation>조사 설정에 있는 조직의 업종에 따라 정해짐</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
</context>
<context>
    <name>cx::ChannelForm</name>
    <message>
        <source>digital</source>
        <translation>디지털</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>전통</translation>
    </message>
    <message>
        <source>organisation-wide</source>
        <translation>조직 전체</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Edit channel</source>
        <translation>채널 수정</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>새 채널</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>채널 추가</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>As pages and the report call it</source>
        <translation>화면과 보고서에 쓰는 이름</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>What files name the channel by; it stays when the title changes</source>
        <translation>파일에서 채널을 가리키는 이름. 이름을 바꿔도 그대로 남음</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Published figures are about digital channels</source>
        <translation>공개 수치는 디지털 채널에 관한 것</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>다른 채널</translation>
    </message>
    <message>
        <source>Give the channel a key, such as website</source>
        <translation>website 같은 채널 키를 입력하세요</translation>
    </message>
    <message>
        <source>There is a channel “%1” already; choose another key</source>
        <translation>이미 있는 채널: “%1”. 다른 키를 쓰세요</translation>
    </message>
</context>
<context>
    <name>cx::ChannelsScreen</name>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
</context>
<context>
    <name>cx::ChartPage</name>
    <message>
        <source>Tables instead of charts</source>
        <translation>차트 대신 표</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>수치의 근거</translation>
    </message>
</context>
<context>
    <name>cx::ChartPanel</name>
    <message>
        <source>Pictures (*.png);;Vector pictures (*.svg);;PDF files (*.pdf)</source>
        <translation>그림 (*.png);;벡터 그림 (*.svg);;PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Show as table (T)</source>
        <translation>표로 보기 (T)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy picture and table (Ctrl+C)</source>
        <translation>그림과 표 복사 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or PDF</source>
        <translation>PNG, SVG, PDF로 저장</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Why this number (F4)</source>
        <translation>수치의 근거 (F4)</translation>
    </message>
</context>
<context>
    <name>cx::CheckGrid</name>
    <message>
        <source>Holds</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>To be minded</source>
        <translation>유의할 점</translation>
    </message>
</context>
<context>
    <name>cx::CheckList</name>
    <message>
        <source>Form %1: %2</source>
        <translation>응답 %1번: %2</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>나중에 확인</translation>
    </message>
    <message>
        <source>never blocks; nothing to check</source>
        <translation>입력을 막지 않음 · 확인할 것 없음</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>열기: %1</translation>
    </message>
    <message>
        <source>Looked at: take it off the list</source>
        <translation>확인함: 목록에서 빼기</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>확인함: %1</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>목록 저장…</translation>
    </message>
    <message>
        <source>Every row that was not imported, with its reason, as a table</source>
        <translation>보류된 모든 행과 그 까닭을 표로 저장합니다</translation>
    </message>
    <message>
        <source>not imported: %1, line %2</source>
        <translation>가져오지 않음: %1, %2행</translation>
    </message>
</context>
<context>
    <name>cx::ClassChoice</name>
    <message>
        <source>cosmetic</source>
        <translation>표현만</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>경미</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>비교 중단</translation>
    </message>
    <message>
        <source>the same question; nothing is said of it</source>
        <translation>같은 질문, 따로 표시하지 않음</translation>
    </message>
    <message>
        <source>comparable, with a note</source>
        <translation>비교 가능, 메모를 붙임</translation>
    </message>
    <message>
        <source>the meaning is another one; lines are cut</source>
        <translation>뜻이 달라짐, 선이 끊김</translation>
    </message>
</context>
<context>
    <name>cx::ColumnTable</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>파일의 열</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>값의 예</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>쓰임</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>판단 근거</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>직접 지정함</translation>
    </message>
    <message>
        <source>looks like a person&apos;s data</source>
        <translation>개인정보로 보임</translation>
    </message>
    <message>
        <source>nothing to count in it</source>
        <translation>셀 만한 값이 없음</translation>
    </message>
    <message>
        <source>nothing else is known of it</source>
        <translation>달리 알려진 것이 없음</translation>
    </message>
    <message>
        <source>its heading says so</source>
        <translation>열 이름에 따름</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, 접힘</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, 펼침</translation>
    </message>
    <message>
        <source>all: what their headings say</source>
        <translation>모두: 열 이름에 따름</translation>
    </message>
    <message>
        <source>all: attributes, by their headings</source>
        <translation>모두: 열 이름으로 된 속성</translation>
    </message>
    <message>
        <source>all: personal, not read</source>
        <translation>모두: 개인정보, 읽지 않음</translation>
    </message>
    <message>
        <source>all: not read</source>
        <translation>모두: 읽지 않음</translation>
    </message>
</context>
<context>
    <name>cx::CommentEdit</name>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
</context>
<context>
    <name>cx::CompareDialog</name>
    <message>
        <source>Compare two points in time</source>
        <translation>두 시점 비교</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>비교 중…</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>%1 submissions added, %2 removed, %3 changed</source>
        <translation>응답 %1건 추가, %2건 삭제, %3건 변경</translation>
    </message>
    <message>
        <source>Submissions: no difference</source>
        <translation>응답: 차이 없음</translation>
    </message>
    <message>
        <source>Submissions by wave and channel</source>
        <translation>차수와 채널별 응답</translation>
    </message>
    <message>
        <source>quarantined rows: %1 → %2</source>
        <translation>보류된 행: %1 → %2</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Survey: no difference</source>
        <translation>조사 설정: 차이 없음</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>조사 설정</translation>
    </message>
    <message>
        <source>What</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Scores of %1, benchmark scale, unweighted, all channels</source>
        <translation>%1 점수, 벤치마크 척도, 가중 안 함, 모든 채널</translation>
    </message>
    <message>
        <source>Scores: no wave with submissions is in both</source>
        <translation>점수: 양쪽에 모두 있는 응답 차수가 없음</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
</context>
<context>
    <name>cx::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>cx::ContextShelf</name>
    <message>
        <source>Other published figures</source>
        <translation>다른 공개 수치</translation>
    </message>
    <message>
        <source>other instruments and other kinds of figure: never on the axis of the score</source>
        <translation>다른 도구, 다른 종류의 수치이므로 점수와 같은 축에 두지 않음</translation>
    </message>
    <message>
        <source>Close the library</source>
        <translation>자료집 닫기</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>자료집 열기</translation>
    </message>
</context>
<context>
    <name>cx::DecisionDialog</name>
    <message>
        <source>by</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>요청한 결정</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Decision, in English</source>
        <translation>결정, 영어</translation>
    </message>
    <message>
        <source>Decision, in Korean</source>
        <translation>결정, 한국어</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
</context>
<context>
    <name>cx::DecisionList</name>
    <message>
        <source>Decisions asked</source>
        <translation>요청한 결정</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>결정 추가</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>cx::DimensionForm</name>
    <message>
        <source>Edit dimension</source>
        <translation>차원 수정</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>새 차원</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Go on to its first statement</source>
        <translation>첫 문항 쓰기</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>As pages and the report call it</source>
        <translation>화면과 보고서에 쓰는 이름</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Names it in files, for life</source>
        <translation>파일에서 부르는 이름, 바뀌지 않음</translation>
    </message>
    <message>
        <source>Give the dimension a title</source>
        <translation>차원 이름을 쓰세요</translation>
    </message>
    <message>
        <source>Give the dimension a key, such as measure</source>
        <translation>차원의 키를 쓰세요. 예: measure</translation>
    </message>
    <message>
        <source>There is a dimension “%1” already; choose another key</source>
        <translation>이미 있는 차원: “%1”. 다른 키를 쓰세요</translation>
    </message>
</context>
<context>
    <name>cx::Doors</name>
    <message>
        <source>Open a workspace</source>
        <translation>작업 공간 열기</translation>
    </message>
    <message>
        <source>Touchstone workspaces (*.touchstone)</source>
        <translation>Touchstone 작업 공간 (*.touchstone)</translation>
    </message>
    <message>
        <source>%1 viewer copy</source>
        <translation>%1 열람용</translation>
    </message>
    <message>
        <source>Save a viewer copy</source>
        <translation>열람용 사본 저장</translation>
    </message>
</context>
<context>
    <name>cx::DraftDialog</name>
    <message>
        <source>Dimensions</source>
        <translation>차원</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>Go on to the workspace</source>
        <translation>작업 공간 만들기로</translation>
    </message>
    <message>
        <source>Start from a file</source>
        <translation>파일에서 시작</translation>
    </message>
    <message>
        <source>What %1 asks</source>
        <translation>%1의 문항</translation>
    </message>
    <message>
        <source>Drafted from the file; nothing is stored yet. Correct the wording, name the dimensions, and take out what is not to be counted.</source>
        <translation>파일을 보고 만든 초안이며 아직 저장되지 않았습니다. 문구를 고치고 차원의 이름을 정한 뒤, 집계하지 않을 문항은 빼 주세요.</translation>
    </message>
    <message>
        <source>Title, in English</source>
        <translation>제목(영어)</translation>
    </message>
    <message>
        <source>Title, in Korean</source>
        <translation>제목(한국어)</translation>
    </message>
    <message>
        <source>Add dimension</source>
        <translation>차원 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Name, in English</source>
        <translation>이름(영어)</translation>
    </message>
    <message>
        <source>Name, in Korean</source>
        <translation>이름(한국어)</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>In Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>척도</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>차원</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>역채점</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Name the questionnaire in one language at least.</source>
        <translation>설문의 제목을 한 언어로라도 적어 주세요.</translation>
    </message>
    <message>
        <source>At least one statement is to be asked.</source>
        <translation>문항이 하나는 있어야 합니다.</translation>
    </message>
    <message>
        <source>Name the dimension %1.</source>
        <translation>차원 %1의 이름을 적어 주세요.</translation>
    </message>
    <message>
        <source>Write what statement %1 asks.</source>
        <translation>문항 %1의 문구를 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>cx::EntryCard</name>
    <message>
        <source>Store form</source>
        <translation>응답 저장</translation>
    </message>
    <message>
        <source>Back to the new form</source>
        <translation>새 응답으로 돌아가기</translation>
    </message>
    <message>
        <source>%1 … the next key decides</source>
        <translation>%1 … 다음 키로 정해짐</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>if the form has one</source>
        <translation>의견이 있으면</translation>
    </message>
    <message>
        <source>Enter stores the form</source>
        <translation>Enter로 응답 저장</translation>
    </message>
    <message>
        <source>A stored form: every change is kept at once</source>
        <translation>저장된 응답: 고치면 바로 저장됨</translation>
    </message>
</context>
<context>
    <name>cx::EntryGrid</name>
    <message>
        <source>Forms</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
</context>
<context>
    <name>cx::EntryHeads</name>
    <message>
        <source>Outcomes</source>
        <translation>성과 문항</translation>
    </message>
</context>
<context>
    <name>cx::EntryModel</name>
    <message>
        <source>Enter starts the next form; what stands above is carried over</source>
        <translation>Enter를 누르면 다음 응답 시작. 위의 값은 그대로 이어짐</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
</context>
<context>
    <name>cx::EntryPage</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>한 번에 한 문항</translation>
    </message>
    <message>
        <source>Give it the wave, channel, levels, date and weight chosen above</source>
        <translation>위에서 고른 차수, 채널, 속성값, 날짜, 가중치 적용</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>이 응답 삭제</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Enter forms</source>
        <translation>응답 입력</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>차수 %1</translation>
    </message>
    <message>
        <source>form %1 of this sitting</source>
        <translation>이번 입력의 %1번째 응답</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>stored when you press Enter</source>
        <translation>Enter를 누르면 저장</translation>
    </message>
    <message>
        <source>open for reading only: nothing can be stored</source>
        <translation>읽기 전용이라 저장할 수 없음</translation>
    </message>
    <message>
        <source>Last form stored %1</source>
        <translation>마지막 저장 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keystrokes a form</source>
        <translation>
            <numerusform>응답당 %n타</numerusform>
        </translation>
    </message>
    <message>
        <source>, median %1 s</source>
        <translation>, 중앙값 %1초</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>목록 저장</translation>
    </message>
    <message>
        <source>Rows that were not imported.csv</source>
        <translation>보류된 행.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
</context>
<context>
    <name>cx::EraseDialog</name>
    <message>
        <source>Look</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>완전히 지우기</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>개인 지우기</translation>
    </message>
    <message>
        <source>This cannot be taken back. The person&apos;s submissions go out of the scores, the undo list and the file itself. A backup is made before and marked; delete it when nobody needs it.</source>
        <translation>되돌릴 수 없습니다. 이 사람의 응답이 점수, 되돌리기 목록, 파일 자체에서 사라집니다. 지우기 전에 백업을 만들어 표시해 두니 필요 없으면 삭제하세요.</translation>
    </message>
    <message>
        <source>The respondent&apos;s key, as it was imported</source>
        <translation>가져올 때 쓴 응답자 키</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Nobody in this workspace has this key.</source>
        <translation>이 작업 공간에 이 키를 가진 사람이 없습니다.</translation>
    </message>
</context>
<context>
    <name>cx::FileFacts</name>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>구분 기호</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>소수점</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>머리글 행</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, 쉼표</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; 세미콜론</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| 세로줄</translation>
    </message>
    <message>
        <source>. point</source>
        <translation>. 마침표</translation>
    </message>
    <message>
        <source>the file names none; a new name starts a new one</source>
        <translation>파일에 없음. 새 이름을 적으면 새로 만듦</translation>
    </message>
    <message>
        <source>Channel that the answers judge</source>
        <translation>응답이 평가하는 채널</translation>
    </message>
    <message>
        <source>the file names none</source>
        <translation>파일에 없음</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>직접 지정함</translation>
    </message>
    <message>
        <source>as the weights are written</source>
        <translation>가중치가 적힌 방식</translation>
    </message>
    <message>
        <source>no weights to tell it by</source>
        <translation>판단할 가중치가 없음</translation>
    </message>
    <message>
        <source>begin with “%1”</source>
        <translation>첫 머리글: “%1”</translation>
    </message>
    <message>
        <source>the first row holds answers already</source>
        <translation>첫 행부터 응답임</translation>
    </message>
    <message>
        <source>most of its headings are known</source>
        <translation>아는 열 이름이 가장 많음</translation>
    </message>
</context>
<context>
    <name>cx::FilterBar</name>
    <message>
        <source>Wave</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>가중</translation>
    </message>
    <message>
        <source>On</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>척도</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n개 선택</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::FindList</name>
    <message>
        <source>Go to</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
</context>
<context>
    <name>cx::FindPanel</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find a page, a filter, an action or a figure</source>
        <translation>페이지, 필터, 명령, 수치 찾기</translation>
    </message>
    <message>
        <source>Page, filter, action or figure</source>
        <translation>페이지, 필터, 명령, 수치</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 항목</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>다음 묶음</translation>
    </message>
    <message>
        <source>go</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>answers and comments are never searched</source>
        <translation>응답과 의견은 검색하지 않습니다</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>찾은 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n건 일치</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
</context>
<context>
    <name>cx::FirstRun</name>
    <message>
        <source>Where does your customer experience stand?</source>
        <translation>우리의 고객 경험은 어디쯤일까?</translation>
    </message>
    <message>
        <source>Ask colleagues twelve statements. See Measure, Manage and Master beside published figures, with honest uncertainty.</source>
        <translation>동료에게 열두 문항을 묻고, 측정·관리·실행 점수를 공개 수치와 나란히, 정직한 불확실성과 함께 봅니다.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>예시 보기</translation>
    </message>
    <message>
        <source>Haneul Retail: four waves, five channels, 721 forms. Everything works, nothing is real.</source>
        <translation>하늘리테일: 4개 차수, 5개 채널, 응답 721건. 모두 작동하지만 실제 자료는 아닙니다.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>예시 열기</translation>
    </message>
    <message>
        <source>Start a workspace</source>
        <translation>작업 공간 만들기</translation>
    </message>
    <message>
        <source>One private file on this computer. Name the organisation, choose channels, begin entering.</source>
        <translation>이 컴퓨터에만 있는 파일 하나입니다. 조직 이름을 정하고 채널을 골라 입력을 시작합니다.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>새 작업 공간…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>작업 공간 열기</translation>
    </message>
    <message>
        <source>A *.touchstone file that you or a colleague began. Answers from a survey tool are imported into it.</source>
        <translation>나 또는 동료가 만든 *.touchstone 파일입니다. 설문 도구의 응답은 그 안으로 가져옵니다.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>How to read a score</source>
        <translation>점수 읽는 법</translation>
    </message>
    <message>
        <source>Score = points given ÷ points possible. With answers 1 to 5 it runs from 20 to 100. The thin line is the 95 % interval: the scores these answers are compatible with. It narrows as answers come in.</source>
        <translation>점수 = 받은 점수 ÷ 가능한 점수. 1~5로 답하면 20에서 100까지입니다. 가는 선은 95 % 구간, 곧 이 응답들과 어긋나지 않는 점수의 범위이며 응답이 모일수록 좁아집니다.</translation>
    </message>
    <message>
        <source>From first form to board report</source>
        <translation>첫 응답에서 이사회 보고서까지</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>묻기</translation>
    </message>
    <message>
        <source>12 statements, 1 to 5</source>
        <translation>12문항, 1~5점</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>13 keys a form, or a file</source>
        <translation>응답당 13타, 또는 파일</translation>
    </message>
    <message>
        <source>See</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>scores with n and interval</source>
        <translation>n과 구간을 붙인 점수</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>waves, channels, published figures</source>
        <translation>차수, 채널, 공개 수치</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고</translation>
    </message>
    <message>
        <source>one PDF for the board</source>
        <translation>이사회용 PDF 하나</translation>
    </message>
    <message>
        <source>Start from a file</source>
        <translation>파일에서 시작</translation>
    </message>
    <message>
        <source>CSV, Excel or SPSS from your survey tool. You see what was read, left out and why.</source>
        <translation>설문 도구에서 받은 CSV, Excel, SPSS 파일. 무엇을 읽고 무엇을 왜 뺐는지 보여 드립니다.</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>응답 가져오기…</translation>
    </message>
</context>
<context>
    <name>cx::FirstWave</name>
    <message>
        <source>Forms belong to a wave; name the first one</source>
        <translation>응답은 차수에 속합니다. 첫 차수의 이름을 정하세요</translation>
    </message>
    <message>
        <source>A wave is a survey round, such as one month or one quarter. Scores are compared from wave to wave. Its dates, further waves and the channels that forms judge are on the Survey page.</source>
        <translation>차수는 한 달이나 한 분기 같은 조사 회차이며, 점수는 차수끼리 비교합니다. 날짜, 다음 차수, 응답이 평가하는 채널은 조사 설정 화면에 있습니다.</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>차수 이름</translation>
    </message>
    <message>
        <source>Create wave</source>
        <translation>차수 만들기</translation>
    </message>
    <message>
        <source>Give the wave a name</source>
        <translation>차수 이름을 입력하세요</translation>
    </message>
</context>
<context>
    <name>cx::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>cx::HeaderChips</name>
    <message>
        <source>Wave</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>오늘, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>어제, %1</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>다른 날</translation>
    </message>
    <message>
        <source>Other weight</source>
        <translation>다른 가중치</translation>
    </message>
</context>
<context>
    <name>cx::HistoryPage</name>
    <message>
        <source>Right: the log ended there at entry %1</source>
        <translation>일치: 기록이 %1번 항목에서 이 값으로 끝났음</translation>
    </message>
    <message>
        <source>The log never ended so: it was altered, or this is another workspace&apos;s report</source>
        <translation>기록이 이 값으로 끝난 적이 없음: 기록이 바뀌었거나 다른 작업 공간의 보고서임</translation>
    </message>
    <message>
        <source>Type at least its first eight digits</source>
        <translation>앞 여덟 자리 이상 입력하세요</translation>
    </message>
    <message>
        <source>Save a copy of the backup</source>
        <translation>백업 사본 저장</translation>
    </message>
    <message>
        <source>Touchstone workspaces (*.touchstone)</source>
        <translation>Touchstone 작업 공간 (*.touchstone)</translation>
    </message>
    <message>
        <source>The workspace becomes what it was on %1, its undo list included.</source>
        <translation>작업 공간이 되돌리기 목록까지 %1의 상태가 됩니다.</translation>
    </message>
    <message>
        <source>What it is now is backed up first, so that you can come back to it the same way.</source>
        <translation>지금 상태를 먼저 백업하므로 같은 방법으로 돌아올 수 있습니다.</translation>
    </message>
    <message>
        <source>The log of changes goes on and says what was restored.</source>
        <translation>변경 기록은 이어지며 무엇을 복원했는지 남깁니다.</translation>
    </message>
    <message>
        <source>This backup holds a person who was erased since. Restoring brings them back.</source>
        <translation>이 백업에는 그 뒤에 지운 사람이 있습니다. 복원하면 다시 돌아옵니다.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>이 백업을 복원할까요?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>이 백업을 삭제할까요?</translation>
    </message>
    <message>
        <source>The backup of %1 is deleted from this computer. This cannot be taken back.</source>
        <translation>%1 백업을 이 컴퓨터에서 삭제합니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Delete the backup</source>
        <translation>백업 삭제</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>After “%1”, %2</source>
        <translation>“%1” 이후, %2</translation>
    </message>
    <message>
        <source>Before all steps of the undo list</source>
        <translation>되돌리기 목록의 모든 단계 이전</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>%1 백업</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>되돌리기 목록</translation>
    </message>
    <message>
        <source>stays when the file is opened again</source>
        <translation>파일을 다시 열어도 유지됨</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>변경 기록</translation>
    </message>
    <message>
        <source>each entry holds the one before; none can be altered unseen</source>
        <translation>해시로 이어진 목록, 몰래 고칠 수 없음</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>before the first edit of a day; the newest ten and one a week stay, on this computer only</source>
        <translation>그날의 첫 편집 전 · 최근 10개와 주간본 · 이 컴퓨터에만</translation>
    </message>
    <message>
        <source>There is none yet. The first one is made before the first edit of the next day, or now.</source>
        <translation>아직 없습니다. 첫 백업은 다음 날 첫 편집 전에, 또는 지금 만듭니다.</translation>
    </message>
    <message>
        <source>Log head printed on a board report, to compare</source>
        <translation>이사회 보고서에 인쇄된 기록 머리값 대조</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>이 단계로 이동</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>지금과 비교…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Compare the backup with now…</source>
        <translation>백업을 지금과 비교…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>개인 지우기…</translation>
    </message>
    <message>
        <source>Compare two points in time…</source>
        <translation>두 시점 비교…</translation>
    </message>
    <message>
        <source>Log head %1</source>
        <translation>끝 머리값 %1</translation>
    </message>
    <message>
        <source>every backup was read and holds what it should</source>
        <translation>모든 백업을 읽어 온전함을 확인</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are damaged</source>
        <translation>
            <numerusform>백업 %n개 손상</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of changes is broken at entry %1</source>
        <translation>변경 기록이 %1번 항목에서 끊김</translation>
    </message>
    <message>
        <source>The log of changes is whole: all %1 entries follow from each other</source>
        <translation>변경 기록이 온전함: %1개 항목이 모두 이어짐</translation>
    </message>
    <message>
        <source>Before all of them</source>
        <translation>모든 단계 이전</translation>
    </message>
    <message>
        <source>When</source>
        <translation>때</translation>
    </message>
    <message>
        <source>What</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Unbroken from entry 1 to %1</source>
        <translation>1번부터 %1번까지 끊김 없음</translation>
    </message>
    <message>
        <source>Broken at entry %1: it does not follow from the one before. Somebody altered the file; compare it with a backup.</source>
        <translation>%1번에서 끊김: 앞 항목과 이어지지 않습니다. 누군가 파일을 고쳤습니다. 백업과 비교하세요.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>머리값</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>Still holds an erased person</source>
        <translation>지운 사람이 남아 있음</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>방금 확인함</translation>
    </message>
    <message>
        <source>Verified when it was made</source>
        <translation>만들 때 확인함</translation>
    </message>
    <message>
        <source>before the first edit of the day</source>
        <translation>그날의 첫 편집 전</translation>
    </message>
    <message>
        <source>before a change of format</source>
        <translation>형식 변경 전</translation>
    </message>
    <message>
        <source>before a person was erased</source>
        <translation>개인 삭제 전</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>백업 복원 전</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>직접 만듦</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>cx::ImportAssistant</name>
    <message>
        <source>Save mapping…</source>
        <translation>매핑 저장…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>보류되는 행</translation>
    </message>
    <message>
        <source>First rows as they will be stored</source>
        <translation>저장될 모습 그대로의 처음 행</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>응답 가져오기</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>읽는 중: %1</translation>
    </message>
    <message>
        <source>Nothing is stored before you press Import</source>
        <translation>가져오기를 누르기 전에는 저장되지 않음</translation>
    </message>
    <message>
        <source>the file cannot be read so</source>
        <translation>이대로는 읽을 수 없음</translation>
    </message>
    <message>
        <source>%1 of %2 rows will come in</source>
        <translation>전체 %2행 가운데 %1행이 들어옵니다</translation>
    </message>
    <message>
        <source>%1 · nothing is stored before you press Import · one step to undo</source>
        <translation>%1 · 가져오기를 누르기 전에는 저장되지 않음 · 한 번에 되돌리기 가능</translation>
    </message>
    <message>
        <source>This very file was imported before. Imported again, its rows count twice.</source>
        <translation>이미 가져온 파일입니다. 다시 가져오면 같은 행이 두 번 집계됩니다.</translation>
    </message>
    <message>
        <source>An export of %1</source>
        <translation>%1에서 내보낸 파일</translation>
    </message>
    <message>
        <source>answer the questions first</source>
        <translation>먼저 질문에 답해 주세요</translation>
    </message>
    <message>
        <source>no row can come in</source>
        <translation>들어올 행이 없음</translation>
    </message>
    <message>
        <source>No row stays out</source>
        <translation>보류되는 행 없음</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>New waves: %1</source>
        <translation>새 차수: %1</translation>
    </message>
    <message>
        <source>New channels: %1</source>
        <translation>새 채널: %1</translation>
    </message>
    <message>
        <source>New levels: %1</source>
        <translation>새 속성값: %1</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>매핑 (*.json)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>파일의 형식</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>매핑 불러오기…</translation>
    </message>
    <message>
        <source>What was decided at an earlier import of the same survey</source>
        <translation>같은 설문을 전에 가져올 때 정한 내용</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>매핑 불러오기</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>매핑 저장</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Words, codes and blanks</source>
        <translation>말·코드·빈칸</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>목록 저장…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>Every row that stays out, with its reason, as a table</source>
        <translation>보류된 모든 행과 그 까닭을 표로 저장합니다</translation>
    </message>
    <message>
        <source>%1 - rows that stay out.csv</source>
        <translation>%1 - 보류된 행.csv</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>목록 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Two columns mean the same; one has to give way</source>
        <translation>두 열의 쓰임이 같습니다. 하나를 바꾸세요</translation>
    </message>
    <message>
        <source>Say which columns hold the answers</source>
        <translation>어느 열이 답변인지 정하세요</translation>
    </message>
    <message>
        <source>choose what the columns are first</source>
        <translation>먼저 열의 쓰임을 정해 주세요</translation>
    </message>
</context>
<context>
    <name>cx::ImportDoor</name>
    <message>
        <source>Import answers</source>
        <translation>응답 가져오기</translation>
    </message>
    <message>
        <source>Answers (*.csv *.tsv *.tab *.txt *.xlsx *.json *.sav *.zsav)</source>
        <translation>응답 (*.csv *.tsv *.tab *.txt *.xlsx *.json *.sav *.zsav)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>읽는 중: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>cx::KeyOverlay</name>
    <message>
        <source>or</source>
        <translation>또는</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>answer and move on; on scales past 9, 1 waits for the next key</source>
        <translation>답하고 다음으로. 9가 넘는 척도에서는 1이 다음 키를 기다림</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>무응답</translation>
    </message>
    <message>
        <source>back and clear</source>
        <translation>뒤로 가서 지우기</translation>
    </message>
    <message>
        <source>clear this cell</source>
        <translation>이 칸 지우기</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>from cell to cell</source>
        <translation>칸에서 칸으로</translation>
    </message>
    <message>
        <source>from form to form; a digit changes a stored one</source>
        <translation>응답에서 응답으로. 숫자를 누르면 저장된 답이 바뀜</translation>
    </message>
    <message>
        <source>first cell, comment</source>
        <translation>첫 칸, 의견</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>back to the new form</source>
        <translation>새 응답으로 돌아가기</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>store the form and start the next; open answers count as skipped</source>
        <translation>응답을 저장하고 다음 시작. 빈 답은 무응답으로 처리</translation>
    </message>
    <message>
        <source>the same, then choose the channel of the next</source>
        <translation>저장한 뒤 다음 응답의 채널 고르기</translation>
    </message>
    <message>
        <source>paste a block from a spreadsheet</source>
        <translation>표 계산 프로그램에서 복사한 블록 붙여넣기</translation>
    </message>
    <message>
        <source>remove the stored form under the cursor</source>
        <translation>커서가 있는 저장된 응답 삭제</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>key by key in a new form, then form by form</source>
        <translation>새 응답에서는 한 키씩, 그다음에는 응답 단위로</translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>이 단축키 보기</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>이 화면의 단축키</translation>
    </message>
</context>
<context>
    <name>cx::KeyPanel</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>F1 shows all</source>
        <translation>F1 전체 보기</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>무응답</translation>
    </message>
    <message>
        <source>back and clear</source>
        <translation>뒤로 가서 지우기</translation>
    </message>
    <message>
        <source>next form</source>
        <translation>다음 응답</translation>
    </message>
    <message>
        <source>next, choose channel</source>
        <translation>다음, 채널 고르기</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>paste a block</source>
        <translation>블록 붙여넣기</translation>
    </message>
</context>
<context>
    <name>cx::LocalTextEdit</name>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
</context>
<context>
    <name>cx::LogFilter</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>최근 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>undo</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>다시 함</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>형식 변경</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>개인 삭제</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>salvage</source>
        <translation>구조</translation>
    </message>
    <message>
        <source>report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
</context>
<context>
    <name>cx::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>cx::NewWorkspaceDialog</name>
    <message>
        <source>Create workspace</source>
        <translation>작업 공간 만들기</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>새 작업 공간</translation>
    </message>
    <message>
        <source>Organisation, in English</source>
        <translation>조직 이름, 영어</translation>
    </message>
    <message>
        <source>Organisation, in Korean</source>
        <translation>조직 이름, 한국어</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>First wave</source>
        <translation>첫 차수</translation>
    </message>
    <message>
        <source>Channels to judge</source>
        <translation>평가할 채널</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>전체 업종</translation>
    </message>
    <message>
        <source>E-commerce</source>
        <translation>전자상거래</translation>
    </message>
    <message>
        <source>Decides which published figures stand beside the scores</source>
        <translation>점수 옆에 어떤 공개 수치를 둘지 정함</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>App</source>
        <translation>앱</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>소셜 미디어</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>매장</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Where the workspace will lie</source>
        <translation>작업 공간을 둘 곳</translation>
    </message>
    <message>
        <source>Touchstone workspaces (*.touchstone)</source>
        <translation>Touchstone 작업 공간 (*.touchstone)</translation>
    </message>
    <message>
        <source>Name the organisation in one language at least.</source>
        <translation>조직 이름을 한 언어로라도 입력하세요.</translation>
    </message>
    <message>
        <source>Name the first wave.</source>
        <translation>첫 차수의 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Choose where the file will lie.</source>
        <translation>파일을 둘 곳을 고르세요.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>같은 이름의 파일이 이미 있습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>파일에 있는 대로</translation>
    </message>
</context>
<context>
    <name>cx::NoticeList</name>
    <message>
        <source>Nothing waits.</source>
        <translation>확인할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>확인 필요</translation>
    </message>
</context>
<context>
    <name>cx::OrganisationForm</name>
    <message>
        <source>All industries</source>
        <translation>전체 업종</translation>
    </message>
    <message>
        <source>E-commerce</source>
        <translation>전자상거래</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>책임 임원</translation>
    </message>
    <message>
        <source>Who answers for CX on the board</source>
        <translation>이사회에서 CX를 책임지는 사람</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Who runs the survey</source>
        <translation>조사를 운영하는 사람</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>공개 수치</translation>
    </message>
    <message>
        <source>The figures of this set stand beside the scores</source>
        <translation>점수 옆에 둘 공개 수치</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>최소 집단</translation>
    </message>
    <message>
        <source>Smaller ones are not shown; it can only be raised</source>
        <translation>이보다 작으면 비공개. 높일 수만 있음</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰 수준</translation>
    </message>
    <message>
        <source>Of every interval and test</source>
        <translation>모든 구간과 검정의 수준</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Of days and times, such as Asia/Seoul</source>
        <translation>날짜와 시각의 기준, 예: Asia/Seoul</translation>
    </message>
    <message>
        <source>Give the organisation a name</source>
        <translation>조직 이름을 입력하세요</translation>
    </message>
    <message>
        <source>No such time zone; an example is Asia/Seoul</source>
        <translation>그런 시간대가 없음. 예: Asia/Seoul</translation>
    </message>
</context>
<context>
    <name>cx::OrganisationPanel</name>
    <message>
        <source>Organisation</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Edit the organisation</source>
        <translation>조직 정보 수정</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Published set</source>
        <translation>공개 수치 업종</translation>
    </message>
    <message>
        <source>Sponsor, owner</source>
        <translation>책임 임원, 담당자</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>최소 집단</translation>
    </message>
    <message>
        <source>%1 (raise only)</source>
        <translation>%1 (높일 수만 있음)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰 수준</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
</context>
<context>
    <name>cx::OutcomeForm</name>
    <message>
        <source>Edit outcome question</source>
        <translation>성과 문항 수정</translation>
    </message>
    <message>
        <source>New outcome question</source>
        <translation>새 성과 문항</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>문항 추가</translation>
    </message>
    <message>
        <source>usual cut</source>
        <translation>통상 기준</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>nps, csat and ces are read as these measures; any other stands for itself</source>
        <translation>nps, csat, ces는 그 지표로 읽고 나머지는 그대로 둠</translation>
    </message>
    <message>
        <source>Answers from</source>
        <translation>답 최솟값</translation>
    </message>
    <message>
        <source>to</source>
        <translation>답 최댓값</translation>
    </message>
    <message>
        <source>Satisfied from</source>
        <translation>만족 기준</translation>
    </message>
    <message>
        <source>Give the question a key, such as nps</source>
        <translation>문항의 키를 쓰세요. 예: nps</translation>
    </message>
    <message>
        <source>There is a question “%1” already; choose another key</source>
        <translation>이미 있는 문항: “%1”. 다른 키를 쓰세요</translation>
    </message>
    <message>
        <source>Write the question in one language</source>
        <translation>한 언어로는 질문을 쓰세요</translation>
    </message>
    <message>
        <source>A scale has 2 to 11 points</source>
        <translation>척도는 2점에서 11점까지</translation>
    </message>
    <message>
        <source>Above the lowest answer and not above the highest</source>
        <translation>최솟값보다 크고 최댓값을 넘지 않게 쓰세요</translation>
    </message>
</context>
<context>
    <name>cx::OverviewScreen</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>성과 문항</translation>
    </message>
</context>
<context>
    <name>cx::PasteModel</name>
    <message>
        <source>%1, cannot be stored: %2</source>
        <translation>%1, 저장할 수 없음: %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>응답자</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>열 %1</translation>
    </message>
</context>
<context>
    <name>cx::PastePreview</name>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>표 계산 프로그램에서 붙여넣기</translation>
    </message>
    <message>
        <source>They go to %1, where the block does not say otherwise.</source>
        <translation>블록에 따로 적지 않은 값은 다음을 따릅니다: %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Nothing here can be stored as a form</source>
        <translation>응답으로 저장할 수 있는 것이 없음</translation>
    </message>
    <message>
        <source>Left out, because no question takes it: %1</source>
        <translation>해당하는 문항이 없어 제외: %1</translation>
    </message>
    <message>
        <source>Row %1, %2, “%3”: %4</source>
        <translation>%1행, %2, “%3”: %4</translation>
    </message>
    <message>
        <source>Cells that cannot be stored</source>
        <translation>저장할 수 없는 칸</translation>
    </message>
    <message>
        <source>Forms as they will be stored</source>
        <translation>저장될 응답</translation>
    </message>
</context>
<context>
    <name>cx::PlanDialog</name>
    <message>
        <source>How many to ask</source>
        <translation>필요한 인원</translation>
    </message>
    <message>
        <source>a share, such as top-2-box</source>
        <translation>비율(예: 상위 2개 비율)</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>a recommendation score (NPS)</source>
        <translation>추천 점수(NPS)</translation>
    </message>
    <message>
        <source>a change of the score between two waves</source>
        <translation>두 차수 사이의 점수 변화</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>알고 싶은 것</translation>
    </message>
    <message>
        <source>Within ± points</source>
        <translation>오차 ±포인트</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>표준편차</translation>
    </message>
    <message>
        <source>Design effect of weights</source>
        <translation>가중치의 설계 효과</translation>
    </message>
    <message>
        <source>People there are at all</source>
        <translation>전체 인원</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>응답률</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>A change of points</source>
        <translation>변화 포인트</translation>
    </message>
    <message>
        <source>from the answers of this workspace</source>
        <translation>이 작업 공간의 응답에서 구함</translation>
    </message>
    <message>
        <source>usual, until there are 30 answers</source>
        <translation>응답이 30개가 되기 전까지 쓰는 일반적인 값</translation>
    </message>
    <message>
        <source>not needed: a share of one half is the worst case</source>
        <translation>필요 없음. 비율이 절반일 때가 최악의 경우임</translation>
    </message>
</context>
<context>
    <name>cx::ProvenancePanel</name>
    <message>
        <source>Provenance</source>
        <translation>출처 정보</translation>
    </message>
</context>
<context>
    <name>cx::QuarantinedRowView</name>
    <message>
        <source>A row that was not imported</source>
        <translation>가져오지 않은 행</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, %2행</translation>
    </message>
    <message>
        <source>The row as it stood in the file</source>
        <translation>파일에 있던 그대로의 행</translation>
    </message>
    <message>
        <source>Key it here if it is sound, or mend the file and import the row again.</source>
        <translation>문제가 없으면 여기서 입력하고, 아니면 파일을 고쳐 그 행을 다시 가져오세요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>cx::QuestionList</name>
    <message>
        <source>Every question is answered</source>
        <translation>모든 질문에 답했습니다</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>답을 고르세요</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>무응답</translation>
    </message>
    <message>
        <source>a mistake: keep these rows out</source>
        <translation>잘못된 값: 이 행들을 보류</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>the numbers</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>말</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, 쉼표</translation>
    </message>
    <message>
        <source>. point</source>
        <translation>. 마침표</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>월/일/년</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>일/월/년</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>답변으로 봄</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>묻지 않음</translation>
    </message>
</context>
<context>
    <name>cx::QuestionnairePanel</name>
    <message>
        <source>Questionnaire</source>
        <translation>설문</translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n문항</numerusform>
        </translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>척도 %1</translation>
    </message>
    <message>
        <source>Organisation-wide</source>
        <translation>조직 전체</translation>
    </message>
    <message>
        <source>Per channel</source>
        <translation>채널별</translation>
    </message>
    <message>
        <source>Statements in</source>
        <translation>문항 버전</translation>
    </message>
    <message>
        <source>against</source>
        <translation>비교 버전</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Compared with version</source>
        <translation>비교할 버전</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Add to the questionnaire</source>
        <translation>설문지에 추가</translation>
    </message>
    <message>
        <source>New statement…</source>
        <translation>새 문항…</translation>
    </message>
    <message>
        <source>New dimension…</source>
        <translation>새 차원…</translation>
    </message>
    <message>
        <source>New outcome question…</source>
        <translation>새 성과 문항…</translation>
    </message>
    <message>
        <source>Removed since v%1: %2</source>
        <translation>v%1 이후 삭제: %2</translation>
    </message>
</context>
<context>
    <name>cx::Rail</name>
    <message>
        <source>No workspace open</source>
        <translation>열린 작업 공간 없음</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
</context>
<context>
    <name>cx::RecentList</name>
    <message>
        <source>Opened last</source>
        <translation>최근에 연 파일</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>not found: moved or deleted</source>
        <translation>찾을 수 없음: 옮겼거나 삭제됨</translation>
    </message>
</context>
<context>
    <name>cx::RecentMenu</name>
    <message>
        <source>%1 — not found</source>
        <translation>%1 — 찾을 수 없음</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>목록 지우기</translation>
    </message>
</context>
<context>
    <name>cx::ReportCheckList</name>
    <message>
        <source>In order</source>
        <translation>이상 없음</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>살펴볼 것</translation>
    </message>
</context>
<context>
    <name>cx::ReportOptions</name>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>추이</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>모든 수치</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>절</translation>
    </message>
    <message>
        <source>Decisions asked</source>
        <translation>요청한 결정</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF 내보내기</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
</context>
<context>
    <name>cx::ReportScreen</name>
    <message numerus="yes">
        <source>%n pages, A4</source>
        <translation>
            <numerusform>%n쪽, A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2 · what you see is the PDF</source>
        <translation>%1 / %2쪽 · 보이는 그대로 PDF</translation>
    </message>
    <message>
        <source>Fit width, %1 %</source>
        <translation>너비에 맞춤, %1 %</translation>
    </message>
    <message>
        <source>Export the board report</source>
        <translation>이사회 보고서 내보내기</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>내보냄: %1</translation>
    </message>
    <message>
        <source>Board report</source>
        <translation>이사회 보고서</translation>
    </message>
    <message>
        <source>Before you send it</source>
        <translation>보내기 전에</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF 내보내기…</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>앞쪽</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>뒤쪽</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>보고서 쪽 목록</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>쪽 미리보기</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
</context>
<context>
    <name>cx::RoleChoices</name>
    <message>
        <source>statement %1</source>
        <translation>문항 %1</translation>
    </message>
    <message>
        <source>outcome question %1</source>
        <translation>성과 문항 %1</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>속성 %1</translation>
    </message>
    <message>
        <source>person</source>
        <translation>응답자</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>personal, not read</source>
        <translation>개인정보, 읽지 않음</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 않음</translation>
    </message>
</context>
<context>
    <name>cx::RowWords</name>
    <message>
        <source>n/a</source>
        <translation>해당없음</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>무응답</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>답하지 않음</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Form %1: %2</source>
        <translation>응답 %1번: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n equal answers</source>
        <translation>
            <numerusform>답 %n개가 모두 같음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1: %3개 중 %2개 답함</translation>
    </message>
    <message>
        <source>same respondent as form %1</source>
        <translation>응답 %1번과 같은 응답자</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be stored</source>
        <translation>읽기 전용이라 저장할 수 없음</translation>
    </message>
    <message>
        <source>Nothing answered yet; “.” stores a form as skipped</source>
        <translation>아직 답이 없음. “.”를 누르면 무응답으로 저장</translation>
    </message>
    <message>
        <source>No cell left: Enter stores the form</source>
        <translation>남은 칸 없음: Enter로 응답 저장</translation>
    </message>
</context>
<context>
    <name>cx::ScaleKeyRow</name>
    <message>
        <source>not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>무응답</translation>
    </message>
</context>
<context>
    <name>cx::ScoreLesson</name>
    <message>
        <source>A score of 52 with its interval on the scale from 20 to 100: below neutral 60, published figure 65 and target 70</source>
        <translation>20에서 100까지의 척도에서 점수 52와 그 구간: 중립 60, 공개 수치 65, 목표 70보다 낮음</translation>
    </message>
    <message>
        <source>52 is net disagreement, not “half”</source>
        <translation>52는 “절반”이 아니라 부동의 쪽</translation>
    </message>
    <message>
        <source>published figure</source>
        <translation>공개 수치</translation>
    </message>
    <message>
        <source>target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>floor: all answers 1</source>
        <translation>최저: 모두 1</translation>
    </message>
    <message>
        <source>neutral: all answers 3</source>
        <translation>중립: 모두 3</translation>
    </message>
    <message>
        <source>all answers 5</source>
        <translation>모두 5</translation>
    </message>
</context>
<context>
    <name>cx::StatementForm</name>
    <message>
        <source>Edit statement %1</source>
        <translation>문항 %1 수정</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>새 문항</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>문항 추가</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Names it in files, for life</source>
        <translation>파일에서 부르는 이름, 바뀌지 않음</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>차원</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>위와 같음</translation>
    </message>
    <message>
        <source>English, organisation-wide</source>
        <translation>영어, 조직 전체</translation>
    </message>
    <message>
        <source>%1, organisation-wide</source>
        <translation>%1, 조직 전체</translation>
    </message>
    <message>
        <source>English, per channel</source>
        <translation>영어, 채널별</translation>
    </message>
    <message>
        <source>%1, per channel</source>
        <translation>%1, 채널별</translation>
    </message>
    <message>
        <source>A few words for charts</source>
        <translation>차트에 쓸 짧은 이름</translation>
    </message>
    <message>
        <source>turned: agreement counts against</source>
        <translation>역채점: 동의할수록 낮은 점수</translation>
    </message>
    <message>
        <source>Answers from</source>
        <translation>답 최솟값</translation>
    </message>
    <message>
        <source>to</source>
        <translation>답 최댓값</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>채점 방향</translation>
    </message>
    <message>
        <source>Against the wording before</source>
        <translation>이전 문구와 비교</translation>
    </message>
    <message>
        <source>Suggested: %1, %2</source>
        <translation>제안: %1, %2</translation>
    </message>
    <message>
        <source>Another scale or direction is breaking by itself</source>
        <translation>척도나 방향이 바뀌면 그 자체로 비교 중단</translation>
    </message>
    <message>
        <source>The same words as before</source>
        <translation>이전과 같은 문구</translation>
    </message>
    <message>
        <source>Give the statement a key, such as M5</source>
        <translation>문항의 키를 쓰세요. 예: M5</translation>
    </message>
    <message>
        <source>There is a question “%1” already; choose another key</source>
        <translation>이미 있는 문항: “%1”. 다른 키를 쓰세요</translation>
    </message>
    <message>
        <source>Write the statement in one language</source>
        <translation>한 언어로는 문항을 쓰세요</translation>
    </message>
    <message>
        <source>A scale has 2 to 11 points</source>
        <translation>척도는 2점에서 11점까지</translation>
    </message>
    <message>
        <source>Say whether the answers still mean the same; the suggestion is only a rule</source>
        <translation>답의 뜻이 그대로인지 고르세요. 제안은 규칙일 뿐입니다</translation>
    </message>
    <message>
        <source>Words for the answers</source>
        <translation>답의 이름</translation>
    </message>
</context>
<context>
    <name>cx::StatementPanel</name>
    <message>
        <source>Outcome question %1 of %2</source>
        <translation>성과 문항 %2개 중 %1번째</translation>
    </message>
    <message>
        <source>%1, statement %2 of %3</source>
        <translation>%1, 문항 %3개 중 %2번째</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>if the form has one</source>
        <translation>의견이 있으면</translation>
    </message>
    <message>
        <source>A stored form: every change is kept at once</source>
        <translation>저장된 응답: 고치면 바로 저장됨</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the new form</source>
        <translation>새 응답으로 돌아가기</translation>
    </message>
    <message>
        <source>Complete: Enter stores the form</source>
        <translation>모두 답함: Enter로 응답 저장</translation>
    </message>
    <message numerus="yes">
        <source>Enter stores the form; %n open answers count as skipped</source>
        <translation>
            <numerusform>Enter로 응답 저장. 빈 답 %n개는 무응답으로 처리</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>store, next form</source>
        <translation>저장, 다음 응답</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>store, choose the channel of the next</source>
        <translation>저장, 다음 응답의 채널 고르기</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>back to the last answer</source>
        <translation>마지막 답으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>cx::StatementTable</name>
    <message>
        <source>Scale</source>
        <translation>척도</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>성과 문항</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>%1, turned</source>
        <translation>%1, 역채점</translation>
    </message>
    <message>
        <source>Agreement counts against the dimension: answers are turned before they are scored</source>
        <translation>동의할수록 차원 점수가 낮아지는 문항: 답을 뒤집어 채점함</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
</context>
<context>
    <name>cx::StatementsScreen</name>
    <message>
        <source>Order</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>순동의</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>설문 순서</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>중립</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>가운데</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>옆</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>Reliability (alpha): %1</source>
        <translation>신뢰도(알파): %1</translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation>이전 문항</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>다음 문항</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>문항</translation>
    </message>
</context>
<context>
    <name>cx::StatusLine</name>
    <message>
        <source>No account, no network, no telemetry</source>
        <translation>계정 없음 · 네트워크 없음 · 원격 측정 없음</translation>
    </message>
    <message>
        <source>open a workspace</source>
        <translation>작업 공간 열기</translation>
    </message>
    <message numerus="yes">
        <source>in %n waves</source>
        <translation>
            <numerusform>· %n개 차수</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>All changes stored</source>
        <translation>모든 변경 저장됨</translation>
    </message>
    <message>
        <source>Interval %1 %</source>
        <translation>구간 %1 %</translation>
    </message>
    <message>
        <source>table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>why this number</source>
        <translation>수치의 근거</translation>
    </message>
</context>
<context>
    <name>cx::SurveyPage</name>
    <message>
        <source>%1 belongs to every survey and stays</source>
        <translation>%1: 모든 조사에 있어야 하므로 지울 수 없음</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>조사 설정</translation>
    </message>
    <message>
        <source>New wave</source>
        <translation>새 차수</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>%1 is set up; a first wave is what is missing</source>
        <translation>%1 준비됨. 첫 차수를 만들 차례</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1 사용 중</translation>
    </message>
    <message numerus="yes">
        <source>%n waves</source>
        <translation>
            <numerusform>%n개 차수</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>채널 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributes</source>
        <translation>
            <numerusform>속성 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>Edit wave</source>
        <translation>차수 수정</translation>
    </message>
    <message>
        <source>Remove wave</source>
        <translation>차수 삭제</translation>
    </message>
    <message>
        <source>None yet. A wave is a survey round, such as a month or a quarter.</source>
        <translation>아직 없음. 차수는 한 달이나 한 분기 같은 조사 회차.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>키: %1</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>응답 기간</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>what a form judges</source>
        <translation>응답이 평가하는 대상</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>새 채널</translation>
    </message>
    <message>
        <source>Edit channel</source>
        <translation>채널 수정</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>채널 삭제</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>새 속성</translation>
    </message>
    <message>
        <source>Edit attribute</source>
        <translation>속성 수정</translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation>속성 삭제</translation>
    </message>
    <message>
        <source>None yet. Department, role and region are usual ones.</source>
        <translation>아직 없음. 흔히 부서, 역할, 지역을 씀.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>속성값</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>채움</translation>
    </message>
    <message>
        <source>%1 holds %2 submissions and stays; only an empty wave can be removed</source>
        <translation>%1: 응답 %2건이 있어 지울 수 없음. 빈 차수만 지울 수 있음</translation>
    </message>
    <message>
        <source>%1 holds %2 submissions and stays; only an unused channel can be removed</source>
        <translation>%1: 응답 %2건이 있어 지울 수 없음. 쓰지 않은 채널만 지울 수 있음</translation>
    </message>
    <message>
        <source>%1 stands on %2 submissions and stays; only an unused attribute can be removed</source>
        <translation>%1: 응답 %2건에 쓰여 지울 수 없음. 쓰지 않은 속성만 지울 수 있음</translation>
    </message>
    <message>
        <source>%1: %2 submissions</source>
        <translation>%1: 응답 %2건</translation>
    </message>
    <message>
        <source>for segments</source>
        <translation>구분의 기준</translation>
    </message>
    <message>
        <source>How many to ask…</source>
        <translation>필요한 인원…</translation>
    </message>
    <message>
        <source>Weight…</source>
        <translation>가중치…</translation>
    </message>
    <message>
        <source>%1 is in use; v%2 is a draft</source>
        <translation>%1 사용 중, 초안은 v%2</translation>
    </message>
    <message>
        <source>%1 is in use; its edits keep it comparable</source>
        <translation>%1 사용 중, 수정 후에도 비교 가능</translation>
    </message>
    <message>
        <source>%1 is in use; edits that break comparison: %2 of %3</source>
        <translation>%1 사용 중, 수정 %3건 중 %2건이 비교 중단</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>benchmark %</source>
        <translation>벤치마크 %</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>새 목표</translation>
    </message>
    <message>
        <source>Edit target</source>
        <translation>목표 수정</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>목표 삭제</translation>
    </message>
    <message>
        <source>None yet. A target is a score to reach, with an owner and a day.</source>
        <translation>아직 없습니다. 목표는 이를 점수이며 담당자와 기한을 둡니다.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
</context>
<context>
    <name>cx::TargetForm</name>
    <message>
        <source>Edit target</source>
        <translation>목표 수정</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>새 목표</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>목표 추가</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>전체 채널</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>In</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Score to reach</source>
        <translation>목표 점수</translation>
    </message>
    <message>
        <source>Benchmark %, on the scale of the score</source>
        <translation>벤치마크 %, 점수와 같은 척도</translation>
    </message>
    <message>
        <source>By</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Who answers for reaching it</source>
        <translation>목표 달성을 책임지는 사람</translation>
    </message>
    <message>
        <source>There is a target for this already; change that one</source>
        <translation>이미 목표가 있습니다. 그 목표를 수정하세요</translation>
    </message>
    <message>
        <source>Write a score from %1 to %2, such as 70</source>
        <translation>%1에서 %2 사이의 점수를 쓰세요. 예: 70</translation>
    </message>
    <message>
        <source>Write the day as 2027-03-31, or leave it empty</source>
        <translation>날짜는 2027-03-31처럼 쓰거나 비워 두세요</translation>
    </message>
</context>
<context>
    <name>cx::TargetGrid</name>
    <message>
        <source>Group</source>
        <translation>집단</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Now %</source>
        <translation>현재 %</translation>
    </message>
    <message>
        <source>Target %</source>
        <translation>목표 %</translation>
    </message>
    <message>
        <source>Weighted %</source>
        <translation>가중 %</translation>
    </message>
    <message>
        <source>Target shares</source>
        <translation>목표 비율</translation>
    </message>
    <message>
        <source>Target share of %1 in percent</source>
        <translation>%1의 목표 비율(%)</translation>
    </message>
</context>
<context>
    <name>cx::TrendsScreen</name>
    <message>
        <source>Change panel</source>
        <translation>변화 패널</translation>
    </message>
    <message>
        <source>Change table</source>
        <translation>변화 표</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>추이</translation>
    </message>
</context>
<context>
    <name>cx::VersionRow</name>
    <message>
        <source>not used by a wave</source>
        <translation>쓰는 차수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n waves</source>
        <translation>
            <numerusform>%n개 차수</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, 사용 중</translation>
    </message>
    <message>
        <source>v%1 draft</source>
        <translation>v%1 초안</translation>
    </message>
</context>
<context>
    <name>cx::WaveForm</name>
    <message>
        <source>Edit wave</source>
        <translation>차수 수정</translation>
    </message>
    <message>
        <source>New wave</source>
        <translation>새 차수</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add wave</source>
        <translation>차수 추가</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>As pages and the report call it, such as Sep 2026</source>
        <translation>화면과 보고서에 쓰는 이름, 예: 2026년 9월</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>What files name the wave by; it stays when the title changes</source>
        <translation>파일에서 차수를 가리키는 이름. 이름을 바꿔도 그대로 남음</translation>
    </message>
    <message>
        <source>Answered from</source>
        <translation>응답 시작</translation>
    </message>
    <message>
        <source>Answered until</source>
        <translation>응답 끝</translation>
    </message>
    <message>
        <source>Place in time</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>first</source>
        <translation>맨 처음</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 다음</translation>
    </message>
    <message>
        <source>Give the wave a key, such as 2026-09</source>
        <translation>2026-09 같은 차수 키를 입력하세요</translation>
    </message>
    <message>
        <source>There is a wave “%1” already; choose another key</source>
        <translation>이미 있는 차수: “%1”. 다른 키를 쓰세요</translation>
    </message>
    <message>
        <source>Write the day as 2026-09-14, or leave it empty</source>
        <translation>날짜는 2026-09-14처럼 쓰거나 비워 두세요</translation>
    </message>
    <message>
        <source>The wave ends before it starts</source>
        <translation>차수의 끝이 시작보다 빠름</translation>
    </message>
</context>
<context>
    <name>cx::WeightingDialog</name>
    <message>
        <source>Keep every weight from</source>
        <translation>가중치 한도</translation>
    </message>
    <message>
        <source>Start from equal weights</source>
        <translation>같은 가중치에서 시작</translation>
    </message>
    <message>
        <source>Lowest weight</source>
        <translation>가장 낮은 가중치</translation>
    </message>
    <message>
        <source>Highest weight</source>
        <translation>가장 높은 가중치</translation>
    </message>
    <message>
        <source>Save weights</source>
        <translation>가중치 저장</translation>
    </message>
    <message>
        <source>Weight to target shares</source>
        <translation>목표 비율에 맞춘 가중치</translation>
    </message>
    <message>
        <source>Type the share that each group has in the population. A heading without targets is left as it is.</source>
        <translation>집단마다 모집단에서 차지하는 비율을 입력하세요. 목표가 없는 항목은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>Load targets…</source>
        <translation>목표 불러오기…</translation>
    </message>
    <message>
        <source>A CSV file with the columns variable, level and share</source>
        <translation>variable, level, share 열이 있는 CSV 파일</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>Load targets</source>
        <translation>목표 불러오기</translation>
    </message>
    <message>
        <source>Target shares (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>목표 비율 (*.csv *.tsv *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Type shares that sum to 100 for at least one heading.</source>
        <translation>한 항목 이상에 합이 100이 되는 비율을 입력하세요.</translation>
    </message>
    <message>
        <source>There is no attribute yet: weights need groups to balance.</source>
        <translation>아직 속성이 없습니다. 가중치를 주려면 맞출 집단이 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>cx::WhyDrawer</name>
    <message>
        <source>Copy as text</source>
        <translation>글로 복사</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>수치의 근거</translation>
    </message>
    <message>
        <source>F4 next number · Esc closes</source>
        <translation>F4 다음 수치 · Esc 닫기</translation>
    </message>
</context>
<context>
    <name>cx::WindowMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>되돌리기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>“%1” 되돌리기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 하기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>“%1” 다시 하기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>새 작업 공간(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>예시 열기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>응답 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Board report</source>
        <translation>이사회 보고서(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Touchstone</source>
        <translation>Touchstone 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정대로(&amp;S)</translation>
    </message>
    <message>
        <source>Save a &amp;viewer copy…</source>
        <translation>열람용 사본 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
</context>
<context>
    <name>cx::WindowMessages</name>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Check these rows</source>
        <translation>보류된 행 확인</translation>
    </message>
</context>
<context>
    <name>cx::WordTable</name>
    <message>
        <source>In the file</source>
        <translation>파일의 값</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>칸 수</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(빈칸)</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>아직 정하지 않음</translation>
    </message>
    <message>
        <source>Words, codes and blanks</source>
        <translation>말·코드·빈칸</translation>
    </message>
</context>
<context>
    <name>cx::WordingPanel</name>
    <message>
        <source>new</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>scale %1 → %2</source>
        <translation>척도 %1 → %2</translation>
    </message>
    <message>
        <source>turned round</source>
        <translation>역채점으로 변경</translation>
    </message>
    <message>
        <source>no longer turned round</source>
        <translation>역채점 해제</translation>
    </message>
    <message>
        <source>new in v%1</source>
        <translation>v%1에서 신규</translation>
    </message>
    <message>
        <source>in v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1, what changed</source>
        <translation>%1, 바뀐 점</translation>
    </message>
    <message>
        <source>%1: breaking by itself</source>
        <translation>%1: 그 자체로 비교 중단</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the same in v%1 and v%2</source>
        <translation>v%1, v%2에서 같음</translation>
    </message>
    <message>
        <source>English, organisation-wide</source>
        <translation>영어, 조직 전체</translation>
    </message>
    <message>
        <source>%1, organisation-wide</source>
        <translation>%1, 조직 전체</translation>
    </message>
    <message>
        <source>English, per channel</source>
        <translation>영어, 채널별</translation>
    </message>
    <message>
        <source>%1, per channel</source>
        <translation>%1, 채널별</translation>
    </message>
</context>
<context>
    <name>io</name>
    <message>
        <source>%1 does not exist; check the name and the folder.</source>
        <translation>%1{이/가} 없습니다. 이름과 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 is not a file; choose a CSV file.</source>
        <translation>%1{은/는} 파일이 아닙니다. CSV 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read; check that you may open it.</source>
        <translation>%1{을/를} 읽을 수 없습니다. 열 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Reading %1 failed half-way; try again or copy it to another disk.</source>
        <translation>%1{을/를} 읽다가 실패했습니다. 다시 시도하거나 다른 디스크로 복사하세요.</translation>
    </message>
    <message>
        <source>SQLite reports: %1. Restore the latest backup.</source>
        <translation>SQLite의 보고: %1. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>A row points to something that does not exist. Restore the latest backup.</source>
        <translation>없는 것을 가리키는 행이 있습니다. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>The form is not as it was stored: its hash differs. Restore the latest backup.</source>
        <translation>응답이 저장된 그대로가 아닙니다. 해시가 다릅니다. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>The stored tally differs from a recount of the forms.</source>
        <translation>저장된 집계가 응답을 다시 센 값과 다릅니다.</translation>
    </message>
    <message>
        <source>The log of changes was altered here: the entry does not follow from the one before.</source>
        <translation>변경 기록이 여기서 달라졌습니다. 앞의 항목과 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>Cannot be read: %1. Restore the latest backup.</source>
        <translation>읽을 수 없습니다: %1. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>%1: the columns “%2” and “%3” mean the same; remove one of them and import again.</source>
        <translation>%1: 열 “%2”{과/와} “%3”의 뜻이 같습니다. 하나를 빼고 다시 가져오세요.</translation>
    </message>
    <message>
        <source>%1, line %2: holds a zero byte; this is no text file.</source>
        <translation>%1, %2행: 0 바이트가 있습니다. 텍스트 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1, line %2: a row is longer than 8 MB; is a quote left open?</source>
        <translation>%1, %2행: 한 행이 8 MB를 넘습니다. 닫지 않은 따옴표가 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text; save it as CSV in UTF-8 and import it again.</source>
        <translation>%1{은/는} UTF-16 텍스트입니다. UTF-8 CSV로 저장해 다시 가져오세요.</translation>
    </message>
    <message>
        <source>%1, line %2: more than 4,096 columns; is this a table of answers?</source>
        <translation>%1, %2행: 열이 4,096개를 넘습니다. 응답 표가 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>%1, line %2: a quote is opened and never closed.</source>
        <translation>%1, %2행: 따옴표를 열고 닫지 않았습니다.</translation>
    </message>
    <message>
        <source>%1, line %2: text follows a closing quote; quotes inside a field are written twice.</source>
        <translation>%1, %2행: 닫는 따옴표 뒤에 글자가 있습니다. 칸 안의 따옴표는 두 번 써야 합니다.</translation>
    </message>
    <message>
        <source>%1, line %2: not UTF-8 text; save the file as CSV in UTF-8 and import it again.</source>
        <translation>%1, %2행: UTF-8 텍스트가 아닙니다. UTF-8 CSV로 저장해 다시 가져오세요.</translation>
    </message>
    <message>
        <source>Stopped as you asked; nothing was changed.</source>
        <translation>요청대로 멈췄습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Not shown over all waves: it would give away a wave of fewer than %1 answers by subtraction.</source>
        <translation>전체 차수는 비공개: 빼기로 답 %1개 미만인 차수의 값이 드러남.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>row %1, %2 “%3”: %4</source>
        <translation>%1행, %2 “%3”: %4</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>가져오기: %1</translation>
    </message>
    <message>
        <source>Column “%1” was left out, because the wave was given.</source>
        <translation>차수를 따로 지정했으므로 열 “%1”{은/는} 제외했습니다.</translation>
    </message>
    <message>
        <source>The file names no wave; all rows belong to “%1”.</source>
        <translation>파일에 차수가 없어 모든 행을 “%1”에 넣습니다.</translation>
    </message>
    <message>
        <source>Column “%1” was left out, because the channel was given.</source>
        <translation>채널을 따로 지정했으므로 열 “%1”{은/는} 제외했습니다.</translation>
    </message>
    <message>
        <source>The file names no channel; all rows judge the whole organisation.</source>
        <translation>파일에 채널이 없어 모든 행을 조직 전체에 대한 응답으로 봅니다.</translation>
    </message>
    <message>
        <source>Column “%1” holds personal data and was left out.</source>
        <translation>열 “%1”에 개인정보가 있어 제외했습니다.</translation>
    </message>
    <message>
        <source>No column answers %1; recorded as not asked.</source>
        <translation>%1에 해당하는 열이 없어 묻지 않은 것으로 기록합니다.</translation>
    </message>
    <message>
        <source>The same file was imported on %1 already; imported again, its rows count twice.</source>
        <translation>같은 파일을 %1에 이미 가져왔습니다. 다시 가져오면 행이 두 번 계산됩니다.</translation>
    </message>
    <message>
        <source>Column “%1” is empty and was left out.</source>
        <translation>열 “%1”{이/가} 비어 있어 제외했습니다.</translation>
    </message>
    <message>
        <source>Column “%1” is neither a question nor a group of respondents and was left out.</source>
        <translation>열 “%1”{은/는} 문항도 응답자 구분도 아니어서 제외했습니다.</translation>
    </message>
    <message>
        <source>%1 is empty; export it again from the survey tool.</source>
        <translation>%1{이/가} 비어 있습니다. 설문 도구에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>The file names more than %1 new waves, such as “%2”; is the right column the wave?</source>
        <translation>파일에 “%2” 같은 새 차수가 %1개 넘게 있습니다. 차수 열이 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>The file names more than %1 new channels, such as “%2”; is the right column the channel?</source>
        <translation>파일에 “%2” 같은 새 채널이 %1개 넘게 있습니다. 채널 열이 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>The file names more than %1 new levels of “%2”; leave that column out and import again.</source>
        <translation>파일에 “%2”의 새 속성값이 %1개 넘게 있습니다. 그 열을 빼고 다시 가져오세요.</translation>
    </message>
    <message>
        <source>longer than %1 bytes</source>
        <translation>%1바이트보다 김</translation>
    </message>
    <message>
        <source>not a whole number from %1 to %2</source>
        <translation>%1~%2의 정수가 아님</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>칸이 %2개가 아니라 %1개</translation>
    </message>
    <message>
        <source>no wave is named</source>
        <translation>차수가 없음</translation>
    </message>
    <message>
        <source>the questionnaire of this wave does not ask it</source>
        <translation>이 차수의 설문에 없는 문항</translation>
    </message>
    <message>
        <source>the weight is missing</source>
        <translation>가중치가 없음</translation>
    </message>
    <message>
        <source>not a weight: a number, 0 or more, with at most six decimals</source>
        <translation>가중치가 아님: 소수점 아래 여섯 자리까지의 0 이상인 수여야 함</translation>
    </message>
    <message>
        <source>not a day such as 2026-09-14</source>
        <translation>2026-09-14 같은 날짜가 아님</translation>
    </message>
    <message>
        <source>Scores can be split in at most %1 ways at once.</source>
        <translation>점수는 한 번에 %1가지까지 나눌 수 있습니다.</translation>
    </message>
    <message>
        <source>Scores cannot be split by “%1” twice.</source>
        <translation>점수를 “%1”{으로/로} 두 번 나눌 수 없습니다.</translation>
    </message>
    <message>
        <source>Not comparable: the questionnaire changed between these waves.</source>
        <translation>비교 불가: 이 차수들 사이에 설문이 바뀜.</translation>
    </message>
    <message>
        <source>No test: nobody differs from anybody else.</source>
        <translation>검정 없음: 모두 같은 점수.</translation>
    </message>
    <message>
        <source>In a group everybody has the same score.</source>
        <translation>한 집단에서 모두 같은 점수.</translation>
    </message>
    <message>
        <source>A test needs two answers on each side.</source>
        <translation>검정에는 양쪽에 응답이 2건 이상 필요.</translation>
    </message>
    <message>
        <source>Fewer than two groups with %1 answers or more.</source>
        <translation>응답이 %1건 이상인 집단이 2개 미만.</translation>
    </message>
    <message>
        <source>No submission has a weight above 0.</source>
        <translation>가중치가 0보다 큰 응답 없음.</translation>
    </message>
    <message>
        <source>Too few people answered the outcome and every statement: it takes 50, and ten per statement.</source>
        <translation>성과 문항과 모든 문항에 답한 사람이 너무 적음: 50명 이상, 문항당 10명 이상 필요.</translation>
    </message>
    <message>
        <source>Everybody gave the same answer to the outcome question.</source>
        <translation>성과 문항에 모두 같은 답.</translation>
    </message>
    <message>
        <source>Everybody gave the same answer to: %1.</source>
        <translation>모두 같은 답을 한 문항: %1.</translation>
    </message>
    <message>
        <source>These statements say the same thing, so their parts cannot be told apart: %1.</source>
        <translation>내용이 겹쳐 몫을 나눌 수 없는 문항: %1.</translation>
    </message>
    <message>
        <source>No standard error: fewer than two answers, or all of them equal.</source>
        <translation>표준오차 없음: 응답이 2건 미만이거나 모두 같은 답.</translation>
    </message>
    <message>
        <source>Association, not proof of a cause.</source>
        <translation>연관이며 원인의 증거가 아님.</translation>
    </message>
    <message>
        <source>Reliability needs two statements.</source>
        <translation>신뢰도에는 문항이 2개 이상 필요.</translation>
    </message>
    <message>
        <source>Fewer than three people answered every statement.</source>
        <translation>모든 문항에 답한 사람이 3명 미만.</translation>
    </message>
    <message>
        <source>Fewer than two statements have answers that differ.</source>
        <translation>답이 서로 다른 문항이 2개 미만.</translation>
    </message>
    <message>
        <source>Everybody has the same total.</source>
        <translation>모두 같은 합계.</translation>
    </message>
    <message>
        <source>A trend needs three waves with %1 answers or more.</source>
        <translation>추이에는 응답이 %1건 이상인 차수가 3개 필요.</translation>
    </message>
    <message>
        <source>This is no list of plans: it must be JSON with cases, each with its input.</source>
        <translation>계획 목록이 아닙니다. cases마다 input이 있는 JSON이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 holds no target share.</source>
        <translation>%1에 목표 비율이 없습니다.</translation>
    </message>
    <message>
        <source>%1, line %2: a variable and a level must be named.</source>
        <translation>%1 %2행: variable과 level을 적어야 합니다.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is no share; give a number from 0 to 100.</source>
        <translation>%1 %2행: “%3”{은/는} 비율이 아닙니다. 0부터 100까지의 수를 쓰세요.</translation>
    </message>
    <message>
        <source>%1, line 1: the columns must be called variable, level and share.</source>
        <translation>%1 1행: 열 이름은 variable, level, share여야 합니다.</translation>
    </message>
    <message>
        <source>Not shown: it would give away a group of fewer than %1 answers by subtraction.</source>
        <translation>비공개: 빼기로 답 %1개 미만 집단의 값이 드러남.</translation>
    </message>
    <message>
        <source>A recommendation score needs answers from 0 to 10.</source>
        <translation>추천 점수(NPS)에는 0~10점의 답이 필요.</translation>
    </message>
    <message>
        <source>Not comparable with wave “%1”: %2 changed.</source>
        <translation>차수 “%1”{과/와} 비교할 수 없음: %2 변경.</translation>
    </message>
    <message>
        <source>Slightly reworded since wave “%1”, comparable: %2.</source>
        <translation>차수 “%1” 이후 문구를 조금 고침, 비교 가능: %2.</translation>
    </message>
    <message>
        <source>%1 is no workbook; choose a .xlsx or CSV file.</source>
        <translation>%1{은/는} 통합 문서가 아닙니다. .xlsx 또는 CSV 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file; save it as .xlsx or CSV and import it again.</source>
        <translation>%1{은/는} OpenDocument 파일입니다. .xlsx 또는 CSV로 저장해 다시 가져오세요.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook; save it as .xlsx and import it again.</source>
        <translation>%1{은/는} 이진 통합 문서입니다. .xlsx로 저장해 다시 가져오세요.</translation>
    </message>
    <message>
        <source>%1 holds no sheet of cells; choose another file.</source>
        <translation>%1에 셀이 있는 시트가 없습니다. 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 is protected by a password; save it without one and import it again.</source>
        <translation>%1{은/는} 암호로 보호되어 있습니다. 암호 없이 저장해 다시 가져오세요.</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old format .xls; save it as .xlsx and import it again.</source>
        <translation>%1{은/는} 옛 형식(.xls)의 통합 문서입니다. .xlsx로 저장해 다시 가져오세요.</translation>
    </message>
    <message>
        <source>%1 is damaged at %2; export it again from the survey tool.</source>
        <translation>%1{이/가} 손상되었습니다(%2). 설문 도구에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>%1 declares entities at %2, which no table of answers needs; save the sheet as CSV.</source>
        <translation>%1에 응답 표에 필요 없는 엔터티 선언이 있습니다(%2). 시트를 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>%1 holds more at %2 than a table of answers needs; save the sheet as CSV.</source>
        <translation>%1에 응답 표에 필요한 것보다 많은 내용이 있습니다(%2). 시트를 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>시트 “%1”</translation>
    </message>
    <message>
        <source>sheet “%1” behind row %2</source>
        <translation>시트 “%1”, %2행 다음</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, cell %3: a text of more than 1 MB; is this a table of answers?</source>
        <translation>%1, 시트 “%2”, 셀 %3: 1MB가 넘는 텍스트입니다. 응답 표가 맞나요?</translation>
    </message>
    <message>
        <source>%1, sheet “%2”: row “%3” cannot stand behind row %4; the file is damaged, save it again in a spreadsheet program.</source>
        <translation>%1, 시트 “%2”: 행 “%3”{은/는} %4행 다음에 올 수 없습니다. 파일이 손상되었으니 스프레드시트 프로그램에서 다시 저장하세요.</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, row %3: a cell “%4” cannot stand there; the file is damaged, save it again in a spreadsheet program.</source>
        <translation>%1, 시트 “%2”, %3행: 셀 “%4”{은/는} 그 자리에 올 수 없습니다. 파일이 손상되었으니 스프레드시트 프로그램에서 다시 저장하세요.</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, cell %3: the result of the formula is not stored; open the file in a spreadsheet program, save it and import it again.</source>
        <translation>%1, 시트 “%2”, 셀 %3: 수식의 결과가 저장되어 있지 않습니다. 스프레드시트 프로그램에서 열어 저장한 뒤 다시 가져오세요.</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, cell %3: more than 4,096 columns; is this a table of answers?</source>
        <translation>%1, 시트 “%2”, 셀 %3: 열이 4,096개를 넘습니다. 응답 표가 맞나요?</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, cell %3: its text “%4” is not in the file; the file is damaged, save it again in a spreadsheet program.</source>
        <translation>%1, 시트 “%2”, 셀 %3: 텍스트 “%4”{이/가} 파일에 없습니다. 파일이 손상되었으니 스프레드시트 프로그램에서 다시 저장하세요.</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, cell %3: “%4” is stored as a number and is none; the file is damaged, save it again in a spreadsheet program.</source>
        <translation>%1, 시트 “%2”, 셀 %3: “%4”{은/는} 숫자로 저장되었지만 숫자가 아닙니다. 파일이 손상되었으니 스프레드시트 프로그램에서 다시 저장하세요.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be unpacked; export it again from the survey tool.</source>
        <translation>%1{이/가} 손상되어 압축을 풀 수 없습니다. 설문 도구에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>%1 is too large: more than 256 MB, or 1 GB unpacked; save the sheet as CSV.</source>
        <translation>%1{이/가} 너무 큽니다. 256MB 또는 압축을 푼 크기 1GB를 넘습니다. 시트를 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>%1 holds more than 10,000 parts; this is no workbook of answers.</source>
        <translation>%1에 10,000개가 넘는 파트가 있습니다. 응답이 담긴 통합 문서가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: a part of it is missing; export it again.</source>
        <translation>%1{이/가} 손상되었습니다. 일부가 없으니 다시 내보내세요.</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>응답지</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB; export it as CSV and import that.</source>
        <translation>%1{이/가} 64MB를 넘습니다. CSV로 내보내 그것을 가져오세요.</translation>
    </message>
    <message>
        <source>%1 is no export of submissions; choose a .csv, .xlsx or .json file of answers.</source>
        <translation>%1{은/는} 응답지를 내보낸 파일이 아닙니다. 응답이 담긴 .csv, .xlsx 또는 .json 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1, submission %2: not as Touchstone exports it; export it again.</source>
        <translation>%1, %2번째 응답지: Touchstone이 내보낸 형식이 아닙니다. 다시 내보내세요.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>About</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>The organisation and its answers are invented, to show what Touchstone does.</source>
        <translation>조직과 응답은 Touchstone을 보여 주려고 지어낸 것입니다.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>%1 (%2, version %3)</source>
        <translation>%1(%2, %3판)</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Touchstone %1, %2</source>
        <translation>Touchstone %1, %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>as given, not turned; blank: skipped; N/A: not applicable; not asked: the form did not have the question</source>
        <translation>적힌 그대로이며 뒤집지 않았습니다. 빈칸: 건너뜀, N/A: 해당 없음, not asked: 응답지에 없던 문항</translation>
    </message>
    <message>
        <source>Apostrophes</source>
        <translation>작은따옴표</translation>
    </message>
    <message>
        <source>One stands before a text that a spreadsheet could take for a formula; importing this file into Touchstone takes it away again.</source>
        <translation>스프레드시트가 수식으로 볼 수 있는 텍스트 앞에 붙습니다. 이 파일을 Touchstone으로 가져오면 다시 없어집니다.</translation>
    </message>
    <message>
        <source>: floor %1, ceiling %2</source>
        <translation>: 최저 %1, 최고 %2</translation>
    </message>
    <message>
        <source>, neutral %1</source>
        <translation>, 중립 %1</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>척도</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>per form: points given ÷ points possible; a group is the mean of its forms</source>
        <translation>응답지마다 받은 점수 ÷ 받을 수 있는 점수. 그룹의 점수는 응답지들의 평균입니다.</translation>
    </message>
    <message>
        <source>lo, hi</source>
        <translation>lo, hi</translation>
    </message>
    <message>
        <source>%1 % interval, Student t on the form scores; shares: Wilson</source>
        <translation>%1% 구간. 응답지 점수는 스튜던트 t, 비율은 윌슨 방법</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중</translation>
    </message>
    <message>
        <source>on; n_eff is the effective number of answers</source>
        <translation>적용함. n_eff는 유효 응답 수입니다.</translation>
    </message>
    <message>
        <source>off; n_eff equals n</source>
        <translation>적용하지 않음. n_eff는 n과 같습니다.</translation>
    </message>
    <message>
        <source>Small base</source>
        <translation>표본 적음</translation>
    </message>
    <message>
        <source>n below 30 is flagged small_base; groups below %1 are suppressed, and with them what would give them away by subtraction</source>
        <translation>n이 30 미만이면 small_base로 표시합니다. %1보다 작은 그룹은 숨기고, 빼서 알아낼 수 있는 값도 함께 숨깁니다.</translation>
    </message>
    <message>
        <source>Known limit</source>
        <translation>알려진 한계</translation>
    </message>
    <message>
        <source>The workbook was not written: there is no room for temporary files; make room on that disk and try again.</source>
        <translation>통합 문서를 쓰지 못했습니다. 임시 파일을 둘 공간이 없습니다. 그 디스크의 공간을 비우고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Row %1 holds a text of more than the 32,767 characters that a cell of a workbook may have; export CSV or JSON instead.</source>
        <translation>%1행에 통합 문서의 셀에 담을 수 있는 32,767자를 넘는 텍스트가 있습니다. CSV나 JSON으로 내보내세요.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds 1,048,576 rows at most; export CSV instead.</source>
        <translation>통합 문서의 시트에는 1,048,576행까지만 담을 수 있습니다. CSV로 내보내세요.</translation>
    </message>
    <message>
        <source>%1 is no table of text; export the answers as CSV and import that.</source>
        <translation>%1{은/는} 텍스트 표가 아닙니다. 응답을 CSV로 내보내서 가져오세요.</translation>
    </message>
    <message>
        <source>%1 is a web page or XML; export the answers as CSV and import that.</source>
        <translation>%1{은/는} 웹 페이지나 XML입니다. 응답을 CSV로 내보내서 가져오세요.</translation>
    </message>
    <message>
        <source>Which encoding was the file saved in?</source>
        <translation>파일이 어떤 인코딩으로 저장되었습니까?</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>지정한 대로</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>통합 문서</translation>
    </message>
    <message>
        <source>%1 has no sheet called “%2” with anything in it.</source>
        <translation>%1에는 내용이 있는 “%2” 시트가 없습니다.</translation>
    </message>
    <message>
        <source>Which sheet of the workbook holds the answers?</source>
        <translation>통합 문서의 어느 시트에 응답이 있습니까?</translation>
    </message>
    <message>
        <source>%1 has no column that looks like answers, such as numbers from 1 to 5 or words of agreement.</source>
        <translation>%1에는 1~5의 숫자나 동의 정도를 나타내는 말처럼 응답으로 보이는 열이 없습니다.</translation>
    </message>
    <message>
        <source>There is no encoding called “%1”.</source>
        <translation>“%1”이라는 인코딩은 없습니다.</translation>
    </message>
    <message>
        <source>%1, line %2: not %3 text; name the file&apos;s encoding, or save it as CSV in UTF-8.</source>
        <translation>%1, %2번째 줄: %3 텍스트가 아닙니다. 파일의 인코딩을 지정하거나 UTF-8 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>%1 letter(s) beyond ASCII, %2 % of them in daily use in %3</source>
        <translation>ASCII 밖의 글자 %1자 가운데 %2%가 %3에서 흔히 쓰는 글자</translation>
    </message>
    <message>
        <source>%1 characters of two bytes, %2 % of them common in %3</source>
        <translation>2바이트 글자 %1자 가운데 %2%가 %3에서 흔한 글자</translation>
    </message>
    <message>
        <source>a byte-order mark</source>
        <translation>바이트 순서 표시</translation>
    </message>
    <message>
        <source>%1 % of the bytes are the zero halves of letters</source>
        <translation>바이트의 %1%가 글자의 0인 절반</translation>
    </message>
    <message>
        <source>nothing but ASCII</source>
        <translation>ASCII 글자만 있음</translation>
    </message>
    <message>
        <source>%1 characters of UTF-8</source>
        <translation>UTF-8 글자 %1자</translation>
    </message>
    <message>
        <source>How many rows at the top of the file are headers?</source>
        <translation>파일 맨 위의 몇 행이 머리글입니까?</translation>
    </message>
    <message>
        <source>repeats the header</source>
        <translation>머리글이 되풀이되었습니다</translation>
    </message>
    <message>
        <source>this respondent&apos;s form stands in row %1 already</source>
        <translation>이 응답자의 응답지가 이미 %1행에 있습니다</translation>
    </message>
    <message>
        <source>%1 leaves a question open: %2 Answer “%3” in a mapping with one of: %4.</source>
        <translation>%1에 정할 것이 남아 있습니다. %2 매핑에서 “%3”에 다음 중 하나로 답하세요: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of respondents whose form for the same wave and channel is in the workspace already were left out.</source>
        <translation>
            <numerusform>같은 회차와 채널의 응답지가 이미 작업 파일에 있는 응답자의 %n행을 제외했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping speaks of a column “%1”, which the file does not have.</source>
        <translation>매핑에 있는 “%1” 열이 파일에 없습니다.</translation>
    </message>
    <message>
        <source>%1: the mapping makes “%2” the question “%3”, which the questionnaire does not ask.</source>
        <translation>%1: 매핑은 “%2” 열을 “%3” 문항으로 지정했지만, 설문지에 없는 문항입니다.</translation>
    </message>
    <message>
        <source>The file has no header; do its %1 columns of answers stand in the order of the questionnaire, %2 to %3?</source>
        <translation>파일에 머리글이 없습니다. 응답 열 %1개가 설문지 순서(%2~%3)대로 놓여 있습니까?</translation>
    </message>
    <message>
        <source>Column “%1” numbers the forms and was left out; it stands for no person.</source>
        <translation>“%1” 열은 응답지 번호일 뿐 사람을 가리키지 않으므로 제외했습니다.</translation>
    </message>
    <message>
        <source>Weights such as 1,234: is the comma the decimal mark?</source>
        <translation>1,234와 같은 가중치: 쉼표가 소수점 기호입니까?</translation>
    </message>
    <message>
        <source>Days such as 3/4/2026: which number comes first?</source>
        <translation>3/4/2026과 같은 날짜: 어느 숫자가 먼저입니까?</translation>
    </message>
    <message>
        <source>Column “%1” was left out, for “%2” holds the same.</source>
        <translation>“%2” 열이 같은 역할을 하므로 “%1” 열은 제외했습니다.</translation>
    </message>
    <message>
        <source>The file has one row per answer; rows are counted by form.</source>
        <translation>파일이 응답 하나에 한 행씩이어서, 행을 응답지 단위로 셉니다.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 fields instead of %4; correct the row and import again.</source>
        <translation>%1, %2번째 줄: 필드가 %4개가 아니라 %3개입니다. 행을 고쳐서 다시 가져오세요.</translation>
    </message>
    <message>
        <source>%1 holds more than 1,000,000 forms with one row per answer; export it with one row per respondent.</source>
        <translation>%1에는 응답 하나에 한 행씩 적힌 응답지가 1,000,000장 넘게 있습니다. 응답자마다 한 행으로 내보내세요.</translation>
    </message>
    <message>
        <source>The mapping&apos;s “%1” must be a text.</source>
        <translation>매핑의 “%1”{은/는} 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>The mapping&apos;s “%1” must be a whole number from %2 to %3.</source>
        <translation>매핑의 “%1”{은/는} %2~%3의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>The mapping&apos;s “%1” cannot be “%2”.</source>
        <translation>매핑의 “%1”에 “%2”{을/를} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The mapping&apos;s “%1” must be an object in braces.</source>
        <translation>매핑의 “%1”{은/는} 중괄호로 묶은 객체여야 합니다.</translation>
    </message>
    <message>
        <source>The mapping&apos;s column “%1” needs a role.</source>
        <translation>매핑의 “%1” 열에는 역할(role)이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The mapping&apos;s column “%1” cannot have the role “%2”.</source>
        <translation>매핑의 “%1” 열에 “%2” 역할을 줄 수 없습니다.</translation>
    </message>
    <message>
        <source>The mapping&apos;s “missing” says not_applicable or skipped, not “%1”.</source>
        <translation>매핑의 “missing”에는 “%1”{이/가} 아니라 not_applicable 또는 skipped를 쓰세요.</translation>
    </message>
    <message>
        <source>The mapping has a key “%1” that means nothing here.</source>
        <translation>매핑에 알 수 없는 키 “%1”{이/가} 있습니다.</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object.</source>
        <translation>매핑이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>Column “%1” holds no day such as 2026-09-14 and was left out.</source>
        <translation>“%1” 열에 2026-09-14와 같은 날짜가 없어 제외했습니다.</translation>
    </message>
    <message>
        <source>%1, line %2: another table begins here, with its columns in another order; import the two one by one.</source>
        <translation>%1, %2번째 줄: 열 순서가 다른 표가 시작됩니다. 두 표를 하나씩 가져오세요.</translation>
    </message>
    <message>
        <source>This quarantined row is gone; look at the list again.</source>
        <translation>격리된 이 행은 이제 없습니다. 목록을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Bring in line %1 of %2</source>
        <translation>%2의 %1번째 줄 가져오기</translation>
    </message>
    <message>
        <source>Drop line %1 of %2</source>
        <translation>%2의 %1번째 줄 버리기</translation>
    </message>
    <message>
        <source>The answers are codes such as %1; does %2 stand for %3 or for %4?</source>
        <translation>응답이 %1 같은 코드입니다. %2{은/는} %3입니까, %4입니까?</translation>
    </message>
    <message>
        <source>Numbers and words of the answers disagree, as in “%1”; which of them count?</source>
        <translation>“%1”처럼 응답의 숫자와 말이 서로 어긋납니다. 어느 쪽을 따릅니까?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the answer in %n cell(s); which answer is it?</source>
        <translation>
            <numerusform>“%1”{이/가} 응답인 칸이 %n개 있습니다. 어느 응답입니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is outside the scale in %n cell(s); is it a code for no answer?</source>
        <translation>
            <numerusform>“%1”{이/가} 척도를 벗어난 칸이 %n개 있습니다. 무응답을 뜻하는 코드입니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: not UTF-8 text, and its encoding cannot be told from so little; name it: %3.</source>
        <translation>%1, %2번째 줄: UTF-8 텍스트가 아니며, 글자가 너무 적어 인코딩을 알 수 없습니다. 다음 중에서 지정하세요: %3.</translation>
    </message>
    <message>
        <source>an export of Touchstone</source>
        <translation>Touchstone에서 내보낸 파일</translation>
    </message>
    <message>
        <source>The log of changes never ended in “%1”: it was altered since, it is another workspace&apos;s, or fewer than eight digits were given.</source>
        <translation>변경 기록이 “%1”{으로/로} 끝난 적이 없습니다. 그 뒤에 바뀌었거나, 다른 작업 공간의 것이거나, 여덟 자리보다 짧습니다.</translation>
    </message>
    <message>
        <source>an SPSS file</source>
        <translation>SPSS 파일</translation>
    </message>
    <message>
        <source>%1 cannot be read: the system starts no process for it. Close other programs and try again.</source>
        <translation>%1{을/를} 읽을 수 없습니다. 시스템이 새 프로세스를 시작하지 못했습니다. 다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 needs more time or memory than a table of answers; export it as CSV in UTF-8 and import that.</source>
        <translation>%1{을/를} 읽는 데 응답 표에 필요한 것보다 많은 시간이나 메모리가 듭니다. UTF-8 CSV로 내보내어 가져오세요.</translation>
    </message>
    <message>
        <source>%1 is damaged behind case %2; save it again in SPSS.</source>
        <translation>%1{은/는} %2번 케이스 뒤가 손상되었습니다. SPSS에서 다시 저장하세요.</translation>
    </message>
    <message>
        <source>%1 is damaged: its variables cannot be read; save it again in SPSS.</source>
        <translation>%1{은/는} 손상되어 변수를 읽을 수 없습니다. SPSS에서 다시 저장하세요.</translation>
    </message>
    <message>
        <source>%1 is an SPSS file, which this build of Touchstone does not read; export it as CSV in UTF-8 and import that.</source>
        <translation>%1{은/는} SPSS 파일이며 이 Touchstone 빌드는 읽지 못합니다. UTF-8 CSV로 내보내어 가져오세요.</translation>
    </message>
    <message>
        <source>%1 is too large for what it should be.</source>
        <translation>%1{이/가} 지나치게 큽니다.</translation>
    </message>
    <message>
        <source>%1 has no column with answers. Give such a column a statement&apos;s id or text as its heading, or say what it answers.</source>
        <translation>%1에 응답 열이 없습니다. 열 제목을 문항의 ID나 문구로 하거나, 어느 문항의 답인지 정해 주세요.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>까닭</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>There is no report section “%1”. Sections are: %2.</source>
        <translation>보고서에 절 “%1”{이/가} 없습니다. 있는 절: %2.</translation>
    </message>
    <message>
        <source>* small base (n &lt; 30) ** not tested † not comparable.</source>
        <translation>* 표본 적음(n &lt; 30) ** 검정 안 함 † 비교 불가.</translation>
    </message>
    <message>
        <source>◆ %1, %2; compared with own digital channels, n %3; its sampling error is not published.</source>
        <translation>◆ %1, %2. 비교 대상은 자체 디지털 채널(n %3). 표본오차는 공개되지 않음.</translation>
    </message>
    <message>
        <source>%1 · %2 benchmark report</source>
        <translation>%1 · %2 벤치마크 보고서</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1 / %2쪽</translation>
    </message>
    <message>
        <source>“%1” rose %2</source>
        <translation>“%1” %2점 상승</translation>
    </message>
    <message>
        <source>“%1” fell %2</source>
        <translation>“%1” %2점 하락</translation>
    </message>
    <message>
        <source>No statement changed detectably since %1</source>
        <translation>%1 이후 변화가 확인된 문항 없음</translation>
    </message>
    <message>
        <source>%1 of %2 statements moved: %3</source>
        <translation>%2문항 가운데 %1문항에서 변화 확인: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) without a detectable change.</source>
        <translation>
            <numerusform>변화가 확인되지 않은 문항 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by change since %1; %2 → %3 submissions, answered per statement %4–%5.</source>
        <translation>%1 이후 변화가 큰 순. 응답 %2 → %3, 문항별 답 %4~%5개.</translation>
    </message>
    <message>
        <source>Why %1 does not count as a rise</source>
        <translation>%1{을/를} 상승으로 보지 않는 까닭</translation>
    </message>
    <message>
        <source>Why %1 does not count as a fall</source>
        <translation>%1{을/를} 하락으로 보지 않는 까닭</translation>
    </message>
    <message>
        <source>%1 moved %2, an interval without zero. Had nothing changed, one result this strong would still turn up among %3 tests about once in %4 times; after the Holm correction p is %5, so the page says “no detectable change”.</source>
        <translation>%1의 변화는 %2이며 구간에 0이 없다. 그러나 아무것도 바뀌지 않았더라도 검정 %3개 가운데 이만큼 강한 결과가 하나쯤 나오는 일은 약 %4번에 한 번 있다. Holm 보정을 거친 p는 %5이므로 “변화 확인 안 됨”으로 적는다.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>First wave: there is nothing to compare it with yet</source>
        <translation>첫 차수: 아직 비교할 차수 없음</translation>
    </message>
    <message>
        <source>%1: undecided.</source>
        <translation>%1: 판정 보류.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>읽는 법</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>동등</translation>
    </message>
    <message>
        <source>the whole 90 % interval lies within ±%1 points of the rest</source>
        <translation>90 % 구간이 나머지의 ±%1점 안에 모두 들어감</translation>
    </message>
    <message>
        <source>different</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>a test finds a difference, p (Holm) below %1</source>
        <translation>검정에서 차이가 확인됨, p (Holm) %1 미만</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>판정 보류</translation>
    </message>
    <message>
        <source>neither can be said; it takes more answers</source>
        <translation>둘 다 말할 수 없음. 응답을 더 모아야 함</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>%1 interval %2</source>
        <translation>%1 구간 %2</translation>
    </message>
    <message>
        <source>p (Holm) %1</source>
        <translation>p (Holm) %1</translation>
    </message>
    <message>
        <source>below neutral in both waves</source>
        <translation>두 차수 모두 중립 아래</translation>
    </message>
    <message>
        <source>now below neutral</source>
        <translation>이제 중립 아래</translation>
    </message>
    <message>
        <source>now above neutral</source>
        <translation>이제 중립 위</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>%1 equal</source>
        <translation>%1 동등</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 판정 보류</translation>
    </message>
    <message>
        <source>%1 stands %2 points below the published %3</source>
        <translation>%1{은/는} 공개 수치 %3보다 %2점 낮음</translation>
    </message>
    <message>
        <source>%1 stands %2 points above the published %3</source>
        <translation>%1{은/는} 공개 수치 %3보다 %2점 높음</translation>
    </message>
    <message>
        <source>our digital channels %1</source>
        <translation>자체 디지털 채널 %1</translation>
    </message>
    <message>
        <source>the figure is taken as exact</source>
        <translation>공개 수치는 정확한 값으로 봄</translation>
    </message>
    <message>
        <source>Method: the figures rest on %1 submissions; %2 of %3 answers are missing, none is filled in</source>
        <translation>방법: 응답 %1건에 근거. 답 %3개 가운데 %2개가 빠졌고 채워 넣은 것은 없음</translation>
    </message>
    <message>
        <source>How sure is this? A dimension is known to about %1 points, a statement to %2, a channel to %3 at the worst.</source>
        <translation>얼마나 확실한가? 오차는 가장 클 때 차원 약 %1점, 문항 %2점, 채널 %3점.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>%1, %2: treated as exact, answers coded 1–5 assumed, compared with our digital channels, n %3; “below” and “above” need an interval clear of the figure by 0.5</source>
        <translation>%1, %2: 답을 1~5로 매긴 정확한 값으로 보고 자체 디지털 채널(n %3)의 점수와 비교. “낮음”과 “높음”은 구간이 공개 수치에서 0.5 넘게 떨어져야 함</translation>
    </message>
    <message>
        <source>no figure is published for this questionnaire</source>
        <translation>이 설문에는 공개 수치가 없음</translation>
    </message>
    <message>
        <source>all waves asked the same statements on the same scales</source>
        <translation>모든 차수가 같은 문항을 같은 척도로 물음</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Half rule</source>
        <translation>절반 규칙</translation>
    </message>
    <message>
        <source>a dimension needs half of its statements answered; overall needs every dimension</source>
        <translation>차원은 문항의 절반 이상에 답해야 하고, 전체는 모든 차원이 있어야 함</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>%1, Student t on the form scores; shares: Wilson</source>
        <translation>%1, 응답 점수의 스튜던트 t. 비율은 Wilson</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>channel − rest: different if p (Holm over channels) &lt; %1, equal if the 90 % interval lies inside the band, else undecided</source>
        <translation>채널 − 나머지: 채널 전체에 걸친 p (Holm) &lt; %1이면 다름, 90 % 구간이 범위 안에 들면 동등, 그 밖에는 판정 보류</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>공개 수치</translation>
    </message>
    <message>
        <source>Small base</source>
        <translation>표본 적음</translation>
    </message>
    <message>
        <source>n &lt; 30 is marked *; n &lt; %1 is suppressed, and with it what would give it away by subtraction</source>
        <translation>n &lt; 30에는 * 표시. n &lt; %1이면 비공개이며, 빼기로 그 값이 드러날 것도 함께 비공개</translation>
    </message>
    <message>
        <source>Comparable</source>
        <translation>비교 가능성</translation>
    </message>
    <message>
        <source>On. n %1, effective n %2, design effect %3. Worst-case margin of a share: ±%4 points.</source>
        <translation>적용. n %1, 유효 n %2, 설계 효과 %3. 비율의 최대 오차 한계 ±%4점.</translation>
    </message>
    <message>
        <source>Off. Effective n = n = %1, design effect 1.00. Worst-case margin of a share: ±%2 points.</source>
        <translation>안 함. 유효 n = n = %1, 설계 효과 1.00. 비율의 최대 오차 한계 ±%2점.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>No cell had to be suppressed.</source>
        <translation>비공개로 한 셀 없음.</translation>
    </message>
    <message>
        <source>No comment and no single form is printed.</source>
        <translation>의견과 개별 응답은 인쇄하지 않음.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>지문</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Audit log head</source>
        <translation>감사 기록 머리값</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Touchstone %1, %2. The same data gives the same file.</source>
        <translation>Touchstone %1, %2. 같은 데이터에서는 같은 파일이 나옴.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Submissions by wave and channel</source>
        <translation>차수별·채널별 응답</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>모든 수치</translation>
    </message>
    <message>
        <source>All numbers: overall, dimensions and statements by wave and channel</source>
        <translation>모든 수치: 차수별·채널별 전체, 차원, 문항 점수</translation>
    </message>
    <message>
        <source>Each score stands with its interval and the number of answers it rests on.</source>
        <translation>점수마다 구간과 근거가 된 답의 수를 함께 적음.</translation>
    </message>
    <message>
        <source>By wave, all channels of the view</source>
        <translation>차수별, 선택한 모든 채널</translation>
    </message>
    <message>
        <source>By channel, %1</source>
        <translation>채널별, %1</translation>
    </message>
    <message>
        <source>overall: %1</source>
        <translation>전체: %1</translation>
    </message>
    <message>
        <source>Overall above neutral</source>
        <translation>전체는 중립보다 높음</translation>
    </message>
    <message>
        <source>Overall below neutral</source>
        <translation>전체는 중립보다 낮음</translation>
    </message>
    <message>
        <source>Overall not distinguishable from neutral</source>
        <translation>전체는 중립과 구별 안 됨</translation>
    </message>
    <message>
        <source>below the published figure in %1</source>
        <translation>%1{은/는} 공개 수치보다 낮음</translation>
    </message>
    <message>
        <source>above the published figure in %1</source>
        <translation>%1{은/는} 공개 수치보다 높음</translation>
    </message>
    <message>
        <source>Are we better? This is the first wave.</source>
        <translation>나아졌는가? 첫 차수라 말할 수 없다.</translation>
    </message>
    <message>
        <source>Are we better? In %1, yes; %2 fell.</source>
        <translation>나아졌는가? %1{은/는} 상승, %2{은/는} 하락.</translation>
    </message>
    <message>
        <source>Are we better? In %1, yes.</source>
        <translation>나아졌는가? %1{은/는} 상승.</translation>
    </message>
    <message>
        <source>Are we better? No: %1 fell.</source>
        <translation>나아졌는가? 아니다. %1{은/는} 하락.</translation>
    </message>
    <message>
        <source>Are we better? There are too few answers to say.</source>
        <translation>나아졌는가? 응답이 부족해 말할 수 없다.</translation>
    </message>
    <message>
        <source>Are we better? The last wave is not comparable.</source>
        <translation>나아졌는가? 지난 차수와 비교할 수 없다.</translation>
    </message>
    <message>
        <source>Are we better? There is no detectable change.</source>
        <translation>나아졌는가? 변화가 확인되지 않는다.</translation>
    </message>
    <message>
        <source>Are we good? %1.</source>
        <translation>잘하고 있는가? %1.</translation>
    </message>
    <message>
        <source>Decisions asked</source>
        <translation>요청한 결정</translation>
    </message>
    <message>
        <source>No decision is asked for with this report.</source>
        <translation>이 보고서에서 요청하는 결정 없음.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>By</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>A dimension score is known to about %1 points, a statement to about %2.</source>
        <translation>차원 점수의 오차는 약 %1점, 문항 점수의 오차는 약 %2점이다.</translation>
    </message>
    <message>
        <source>A movement is reported only where a test supports it; otherwise the page says “no detectable change”.</source>
        <translation>변화는 검정으로 확인될 때만 적고, 그 밖에는 “변화 확인 안 됨”으로 적는다.</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>얼마나 확실한가?</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>%1: no detectable change since %2.</source>
        <translation>%1: %2 이후 변화 확인 안 됨.</translation>
    </message>
    <message>
        <source>Scores share one axis; changes have an axis of their own.</source>
        <translation>점수는 공통 축에, 변화는 따로 둔 축에 그림.</translation>
    </message>
    <message>
        <source>Across the break</source>
        <translation>단절을 넘어 보면</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>추이</translation>
    </message>
    <message>
        <source>Thick line: 90 % interval. An interval in the table is for one cell and no test between cells.</source>
        <translation>굵은 선: 90 % 구간. 표의 구간은 한 셀의 것이며 셀 사이의 검정이 아님.</translation>
    </message>
    <message>
        <source>Known limits</source>
        <translation>알려진 한계</translation>
    </message>
    <message>
        <source>no variation, interval not meaningful</source>
        <translation>변동 없음, 구간에 의미가 없음</translation>
    </message>
    <message>
        <source>Published figures speak of digital channels; not compared with them: %1.</source>
        <translation>공개 수치는 디지털 채널만 다룸. %1{은/는} 그 비교에서 제외.</translation>
    </message>
    <message>
        <source>clearest in %1, %2</source>
        <translation>가장 뚜렷한 문항 %1, %2</translation>
    </message>
    <message>
        <source>per form: points given ÷ points possible; a group is the mean of its forms; %1</source>
        <translation>응답마다 받은 점수 ÷ 가능한 점수. 집단의 점수는 응답 점수의 평균. %1</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>묻는 내용</translation>
    </message>
    <message>
        <source>About the organisation</source>
        <translation>조직 전체에 대해</translation>
    </message>
    <message>
        <source>About one channel</source>
        <translation>한 채널에 대해</translation>
    </message>
    <message>
        <source>Share of answers by level, in per cent, neutral in the centre. %1 Intervals %2.</source>
        <translation>답의 비율(%), 중립은 가운데. %1 구간 %2.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>출처 정보</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Welch test of independent groups, or a paired t test, unweighted, where ten people or more and half of the smaller wave are met in both; “rose” or “fell” only if p (Holm) &lt; %1 over the dimensions, or over the statements of the table; overall is tested alone</source>
        <translation>독립된 집단의 Welch 검정. 열 명 이상이고 작은 차수의 절반 이상이 두 차수에 모두 답했으면 가중 없는 대응 t 검정. 차원 전체 또는 표의 문항 전체에 걸친 p (Holm) &lt; %1일 때만 “상승” 또는 “하락”. 전체 점수는 따로 검정</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>성과 문항</translation>
    </message>
    <message>
        <source>n, interval</source>
        <translation>n·구간</translation>
    </message>
</context>
<context>
    <name>scoring</name>
    <message>
        <source>The questionnaire changed in between.</source>
        <translation>그 사이에 설문이 바뀜.</translation>
    </message>
    <message>
        <source>Not tested: no variation in either wave.</source>
        <translation>검정 안 함: 두 차수 모두 변동 없음.</translation>
    </message>
    <message>
        <source>The questionnaire does not ask this.</source>
        <translation>설문에 없는 항목.</translation>
    </message>
    <message>
        <source>Not tested: no variation in the channel or in the rest.</source>
        <translation>검정 안 함: 이 채널과 나머지 모두 변동 없음.</translation>
    </message>
    <message>
        <source>Not tested: too few answers in the other channels.</source>
        <translation>검정 안 함: 나머지 채널의 응답 부족.</translation>
    </message>
    <message>
        <source>Top-2-box exists for statements only.</source>
        <translation>상위 2개 비율은 문항에만 있음.</translation>
    </message>
    <message>
        <source>No mean: the statements have different answer scales.</source>
        <translation>평균 없음: 문항마다 답 척도가 다름.</translation>
    </message>
    <message>
        <source>No benchmark score: the answer scale does not start at 0 or above.</source>
        <translation>벤치마크 점수 없음: 답 척도가 0 이상에서 시작하지 않음.</translation>
    </message>
    <message>
        <source>No variation: an interval is not meaningful.</source>
        <translation>변동 없음: 구간에 의미가 없음.</translation>
    </message>
    <message>
        <source>One answer has no interval.</source>
        <translation>답이 하나면 구간이 없음.</translation>
    </message>
    <message>
        <source>No answers.</source>
        <translation>답 없음.</translation>
    </message>
    <message>
        <source>Fewer than %1 answers: not shown.</source>
        <translation>답 %1개 미만: 비공개.</translation>
    </message>
    <message>
        <source>Not shown: it would give away a group of fewer than %1 answers by subtraction.</source>
        <translation>비공개: 빼기로 답 %1개 미만 집단의 값이 드러남.</translation>
    </message>
    <message>
        <source>Line %1: there is no attribute “%2”; there are: %3.</source>
        <translation>%1행: 속성 “%2”{이/가} 없습니다. 있는 속성: %3.</translation>
    </message>
    <message>
        <source>Line %1: nobody is in “%2” of “%3”, so no weight can give it a share. Merge it with another level; there are: %4.</source>
        <translation>%1행: “%3”의 “%2”에 해당하는 사람이 없어 가중치로 비율을 줄 수 없습니다. 다른 속성값과 합치세요. 있는 속성값: %4.</translation>
    </message>
    <message>
        <source>Line %1: “%2” of “%3” has a share already.</source>
        <translation>%1행: “%3”의 “%2”에는 이미 비율이 있습니다.</translation>
    </message>
    <message>
        <source>The shares of “%1” sum to %2; they must sum to 1 or to 100.</source>
        <translation>“%1”의 비율을 더하면 %2입니다. 합이 1 또는 100이어야 합니다.</translation>
    </message>
    <message>
        <source>There is no target share to weight to.</source>
        <translation>가중치를 맞출 목표 비율이 없습니다.</translation>
    </message>
    <message>
        <source>There is no submission with a weight above 0 to start from.</source>
        <translation>가중치가 0보다 큰 응답이 없어 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” of “%2” has a target, but nobody is in it. Merge it with another level.</source>
        <translation>“%2”의 “%1”에 목표가 있지만 해당하는 사람이 없습니다. 다른 속성값과 합치세요.</translation>
    </message>
    <message>
        <source>“%1” of “%2” has people, but no target. Give it a share, or merge it with another level.</source>
        <translation>“%2”의 “%1”에 사람이 있지만 목표가 없습니다. 비율을 주거나 다른 속성값과 합치세요.</translation>
    </message>
    <message>
        <source>The targets contradict each other for these people: the best weights stay %1 percentage points off. Merge levels, or weight to fewer attributes.</source>
        <translation>이 응답자들로는 목표를 함께 맞출 수 없습니다. 가장 나은 가중치도 %1포인트 어긋납니다. 속성값을 합치거나 속성 수를 줄이세요.</translation>
    </message>
    <message>
        <source>No weights from %1 to %2 meet the targets: the best stay %3 percentage points off. Widen the cap, or merge levels.</source>
        <translation>가중치 %1~%2로는 목표를 맞출 수 없습니다. 가장 나은 가중치도 %3포인트 어긋납니다. 한도를 넓히거나 속성값을 합치세요.</translation>
    </message>
    <message numerus="yes">
        <source>Weight %n submission(s) to target shares</source>
        <translation>
            <numerusform>응답 %n건을 목표 비율로 가중</numerusform>
        </translation>
    </message>
    <message>
        <source>Optimistic: with about %1 answers this near the end of the scale, a 95 % interval held the true value in %2 % of trial surveys.</source>
        <translation>낙관적: 답이 약 %1개이고 척도 끝에 이만큼 가까우면 95 % 구간이 참값을 담은 모의 조사는 %2 %.</translation>
    </message>
    <message>
        <source>Optimistic: with about %1 answers, a 95 % interval held the true value in %2 % of trial surveys.</source>
        <translation>낙관적: 답이 약 %1개이면 95 % 구간이 참값을 담은 모의 조사는 %2 %.</translation>
    </message>
    <message>
        <source>Near the end of the scale a 95 % interval of a score held in %1 % of trial surveys of 10 answers, %2 % of 30, %3 % of 100.</source>
        <translation>척도 끝 가까이에서 점수의 95 % 구간이 참값을 담은 모의 조사는 답 10개에 %1 %, 30개에 %2 %, 100개에 %3 %.</translation>
    </message>
    <message>
        <source>With weights and 10 answers it held in %1 % elsewhere on the scale.</source>
        <translation>가중치가 있고 답이 10개이면 척도의 다른 곳에서는 %1 %.</translation>
    </message>
    <message>
        <source>Without any change, %1 % of trial comparisons claimed one for a dimension, %2 % for a dimension or overall.</source>
        <translation>변화가 없는 모의 비교에서 차원의 변화로 판정된 것은 %1 %, 차원 또는 전체의 변화로 판정된 것은 %2 %.</translation>
    </message>
    <message>
        <source>These values make no plan: margins, deviations and changes lie above 0, shares, rates and confidence between 0 and 100 %, and no more people can answer than there are.</source>
        <translation>이 값으로는 계획을 세울 수 없습니다. 오차, 편차, 변화는 0보다 크고, 비율과 신뢰수준은 0~100% 사이이며, 모집단보다 많은 사람이 답할 수는 없습니다.</translation>
    </message>
    <message>
        <source>%1 people give a share to within ±%2 points (%3 % confidence).</source>
        <translation>%1명이면 비율을 ±%2포인트 안에서 알 수 있습니다(신뢰수준 %3%).</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) give a share of %1 % to within ±%2 points (%3 % confidence).</source>
        <translation>
            <numerusform>%n명이면 %1%인 비율을 ±%2포인트 안에서 알 수 있습니다(신뢰수준 %3%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) give a score to within ±%1 points, at a standard deviation of %2 (%3 % confidence).</source>
        <translation>
            <numerusform>%n명이면 점수를 ±%1포인트 안에서 알 수 있습니다(표준편차 %2, 신뢰수준 %3%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) give an NPS to within ±%1 points, at a standard deviation of %2 (%3 % confidence).</source>
        <translation>
            <numerusform>%n명이면 NPS를 ±%1포인트 안에서 알 수 있습니다(표준편차 %2, 신뢰수준 %3%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in each wave show a change of %1 points with a probability of %2 %, at a standard deviation of %3 (%4 % confidence).</source>
        <translation>
            <numerusform>차수마다 %n명이면 %1포인트의 변화를 %2%의 확률로 찾아냅니다(표준편차 %3, 신뢰수준 %4%).</numerusform>
        </translation>
    </message>
    <message>
        <source>A design effect of %1 is allowed for.</source>
        <translation>설계 효과 %1{을/를} 반영했습니다.</translation>
    </message>
    <message>
        <source>At a response rate of %1 %, invite %2.</source>
        <translation>응답률이 %1%이면 %2명에게 요청해야 합니다.</translation>
    </message>
    <message>
        <source>Weights from %1 to %2; design effect %3, so %4 people count like %5; margin of error ±%6 points instead of ±%7.</source>
        <translation>가중치 %1~%2, 설계 효과 %3: %4명이 %5명의 몫을 하며, 오차 한계는 ±%7포인트가 아니라 ±%6포인트입니다.</translation>
    </message>
    <message>
        <source>The cap from %1 to %2 changes nothing: no weight lies outside it.</source>
        <translation>한도 %1~%2 밖의 가중치가 없어 달라지는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The cap from %1 to %2 holds %3 weights up and %4 down; without it they would run from %5 to %6 with a design effect of %7.</source>
        <translation>한도 %1~%2{이/가} 가중치 %3건을 올리고 %4건을 내렸습니다. 한도가 없으면 가중치는 %5~%6, 설계 효과는 %7입니다.</translation>
    </message>
    <message>
        <source>Slightly reworded in between, comparable: %1.</source>
        <translation>그 사이 문구를 조금 고침, 비교 가능: %1.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>책임 임원</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>smallest group shown</source>
        <translation>보여 줄 최소 집단</translation>
    </message>
    <message>
        <source>confidence level</source>
        <translation>신뢰 수준</translation>
    </message>
    <message>
        <source>key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>place in time</source>
        <translation>시간 순서</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>questionnaire version</source>
        <translation>설문 버전</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>디지털</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>전통</translation>
    </message>
    <message>
        <source>organisation-wide</source>
        <translation>조직 전체</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>목록 순서</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>속성값</translation>
    </message>
    <message>
        <source>names of levels</source>
        <translation>속성값 이름</translation>
    </message>
    <message>
        <source>words</source>
        <translation>문구</translation>
    </message>
    <message>
        <source>due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>not comparable with the version before: %1</source>
        <translation>앞 버전과 비교 불가: %1</translation>
    </message>
    <message>
        <source>Not tested: everybody met twice moved alike.</source>
        <translation>검정 안 함: 두 번 답한 사람이 모두 똑같이 움직였습니다.</translation>
    </message>
    <message>
        <source>Not tested: everybody judged the channel and the rest equally far apart.</source>
        <translation>검정 안 함: 모든 사람이 이 채널과 나머지를 같은 차이로 평가했습니다.</translation>
    </message>
    <message>
        <source>No answers that count: every form has the weight 0.</source>
        <translation>계산할 응답 없음: 모든 설문지의 가중치가 0입니다.</translation>
    </message>
    <message>
        <source>Not in this viewer copy: it would show fewer than %1 answers, or give them away by subtraction.</source>
        <translation>이 열람용 사본에 없음: 답 %1개 미만의 값이 보이거나 빼기로 드러남.</translation>
    </message>
    <message>
        <source>With weights, 10 answers a wave and no change, %1 % of trial comparisons claimed one for a dimension, %2 % for a dimension or overall.</source>
        <translation>가중치가 있고 차수당 답이 10개이며 변화가 없을 때 모의 비교에서 차원의 변화로 판정된 것은 %1 %, 차원 또는 전체의 변화로 판정된 것은 %2 %.</translation>
    </message>
    <message>
        <source>With 10 answers a wave near the end of the scale changes are claimed too seldom: the 95 % interval of a change held in %1 % of trials overall, in %2 % for a statement.</source>
        <translation>척도 끝 가까이에서 차수당 답이 10개이면 변화 판정이 지나치게 드묾: 변화의 95 % 구간이 참값을 담은 모의 비교는 전체 %1 %, 문항 %2 %.</translation>
    </message>
</context>
</TS>
