-- Ballots of any number to the table that a group opens: how often each ranking was cast.
-- How to run it on your engine stands in docs/big-votes.md.
--
-- You bring a table or a view, one row for each ballot that was cast:
--
--   ballot_lines
--     line      number  no two alike, growing: the key of the row, or its place in the file
--     voter     text    what your site knows the voter by, compared letter by letter, empty for nobody
--     cast_at   any type that sorts: a timestamp, a number, an ISO date. The later one is newer
--     ranking   text    best first: duet > children = big-break > write-in:Luke opens a bar
--
-- You read two views:
--
--   party_table   name, ranking, ballots: save it as CSV or as columns parted by tabs
--   line_report   outcome, lines, first_line: what became of every line. The lines add up to yours
--
-- What counts is what the page of a group would count. Of each voter the newest ballot that can be read.
-- Of two that were cast at the same time, the one of the later line. A line without a voter is a
-- ballot of its own. A storyline may be told by its number, its id or its title, today's or a former
-- one, in any case.
-- Rankings come out one way: numbers, those that are level sorted, write-ins with their spaces and
-- escapes put in order.
--
-- Quotes, apostrophes and dashes of all kinds are compared as one, and places of a ranking with nothing
-- in them close up. What SQL does not do, and the page of a group does: fold letters of other forms and
-- widths (１ for 1), invisible ones, rare spaces and references of HTML (&gt;). Here such a title is an unknown storyline, and is counted as one.
-- Write-ins that differ in case or form, or are longer than the 60 characters that count, are rows
-- of their own in the table, and one candidate once the page has read it.
--
-- Dialects. DuckDB, Trino and PostgreSQL run this file as it is. Elsewhere, and beforehand:
--   Spark       (from 3.4) CREATE OR REPLACE TEMPORARY VIEW for each view, where ballot_lines is one
--   ClickHouse  CREATE FUNCTION split_part AS (t, sep, n) -> splitByString(sep, t)[toUInt32(n)]
--               CREATE FUNCTION chr AS n -> if(n < 128, char(n),
--                 char(bitOr(192, bitShiftRight(n, 6)), bitOr(128, bitAnd(n, 63))))
--   BigQuery    CREATE TEMP TABLE for each view, and in the same script
--               CREATE TEMP FUNCTION split_part(t STRING, sep STRING, n INT64) AS
--                 (SPLIT(t, sep)[SAFE_ORDINAL(n)])

-- More than a sound ranking has items: fourteen storylines, a write-in, and one to tell that it is not.
-- places: begin
CREATE OR REPLACE VIEW places AS
SELECT 1 AS place UNION ALL
SELECT 2 AS place UNION ALL
SELECT 3 AS place UNION ALL
SELECT 4 AS place UNION ALL
SELECT 5 AS place UNION ALL
SELECT 6 AS place UNION ALL
SELECT 7 AS place UNION ALL
SELECT 8 AS place UNION ALL
SELECT 9 AS place UNION ALL
SELECT 10 AS place UNION ALL
SELECT 11 AS place UNION ALL
SELECT 12 AS place UNION ALL
SELECT 13 AS place UNION ALL
SELECT 14 AS place UNION ALL
SELECT 15 AS place UNION ALL
SELECT 16 AS place;
-- places: end

-- What each storyline is called, folded.
-- storylines: begin
CREATE OR REPLACE VIEW storyline_names AS
SELECT '1' AS name, '1' AS storyline UNION ALL
SELECT 'welcome-home' AS name, '1' AS storyline UNION ALL
SELECT 'the homecoming' AS name, '1' AS storyline UNION ALL
SELECT 'de vuelta a casa' AS name, '1' AS storyline UNION ALL
SELECT '2' AS name, '2' AS storyline UNION ALL
SELECT 'big-break' AS name, '2' AS storyline UNION ALL
SELECT 'the big time' AS name, '2' AS storyline UNION ALL
SELECT 'cassie' || chr(39) || 's big break' AS name, '2' AS storyline UNION ALL
SELECT 'gajes de la fama' AS name, '2' AS storyline UNION ALL
SELECT '3' AS name, '3' AS storyline UNION ALL
SELECT 'role-swap' AS name, '3' AS storyline UNION ALL
SELECT 'her turn to leave' AS name, '3' AS storyline UNION ALL
SELECT 'ahora se va ella' AS name, '3' AS storyline UNION ALL
SELECT '4' AS name, '4' AS storyline UNION ALL
SELECT 'civilian-life' AS name, '4' AS storyline UNION ALL
SELECT 'out of uniform' AS name, '4' AS storyline UNION ALL
SELECT 'sin uniforme' AS name, '4' AS storyline UNION ALL
SELECT '5' AS name, '5' AS storyline UNION ALL
SELECT 'marriage-test' AS name, '5' AS storyline UNION ALL
SELECT 'for better, for worse' AS name, '5' AS storyline UNION ALL
SELECT 'en las buenas y en las malas' AS name, '5' AS storyline UNION ALL
SELECT '6' AS name, '6' AS storyline UNION ALL
SELECT 'children' AS name, '6' AS storyline UNION ALL
SELECT 'and baby makes three' AS name, '6' AS storyline UNION ALL
SELECT 'y ahora somos tres' AS name, '6' AS storyline UNION ALL
SELECT '7' AS name, '7' AS storyline UNION ALL
SELECT 'frankies-child' AS name, '7' AS storyline UNION ALL
SELECT 'frankie junior' AS name, '7' AS storyline UNION ALL
SELECT '8' AS name, '8' AS storyline UNION ALL
SELECT 'real-wedding' AS name, '8' AS storyline UNION ALL
SELECT 'the real wedding' AS name, '8' AS storyline UNION ALL
SELECT 'la boda de verdad' AS name, '8' AS storyline UNION ALL
SELECT '9' AS name, '9' AS storyline UNION ALL
SELECT 'duet' AS name, '9' AS storyline UNION ALL
SELECT 'a dúo' AS name, '9' AS storyline UNION ALL
SELECT '10' AS name, '10' AS storyline UNION ALL
SELECT 'clear-his-name' AS name, '10' AS storyline UNION ALL
SELECT 'clear his name' AS name, '10' AS storyline UNION ALL
SELECT 'limpiar el nombre de luke' AS name, '10' AS storyline UNION ALL
SELECT '11' AS name, '11' AS storyline UNION ALL
SELECT 'old-wounds' AS name, '11' AS storyline UNION ALL
SELECT 'old wounds' AS name, '11' AS storyline UNION ALL
SELECT 'viejas heridas' AS name, '11' AS storyline UNION ALL
SELECT '12' AS name, '12' AS storyline UNION ALL
SELECT 'family-ties' AS name, '12' AS storyline UNION ALL
SELECT 'family ties' AS name, '12' AS storyline UNION ALL
SELECT 'lazos de familia' AS name, '12' AS storyline UNION ALL
SELECT '13' AS name, '13' AS storyline UNION ALL
SELECT 'convictions' AS name, '13' AS storyline UNION ALL
SELECT 'what she stands for' AS name, '13' AS storyline UNION ALL
SELECT 'cassie no se calla' AS name, '13' AS storyline UNION ALL
SELECT '14' AS name, '14' AS storyline UNION ALL
SELECT 'married-life' AS name, '14' AS storyline UNION ALL
SELECT 'an ordinary tuesday' AS name, '14' AS storyline UNION ALL
SELECT 'un martes cualquiera' AS name, '14' AS storyline;
-- storylines: end

CREATE OR REPLACE VIEW cast_lines AS
SELECT line, cast_at, COALESCE(TRIM(voter), '') AS person, COALESCE(ranking, '') AS wish
FROM ballot_lines;

-- Each different text once, its white space of any kind as one space: what grows with the lines is
-- done by the GROUP BY of the engine, and what takes apart, with the different texts only.
CREATE OR REPLACE VIEW ranking_texts AS
SELECT
  wish,
  TRIM(REPLACE(REPLACE(REPLACE(
    REPLACE(REPLACE(REPLACE(REPLACE(wish, chr(9), ' '), chr(10), ' '), chr(13), ' '), chr(160), ' '),
    ' ', ' ' || chr(1)), chr(1) || ' ', ''), ' ' || chr(1), ' ')) AS spaced
FROM (SELECT wish FROM cast_lines GROUP BY wish) AS texts;

-- The same without the places that have nothing in them: a sign at the beginning or beside another one.
CREATE OR REPLACE VIEW ranking_closed AS
SELECT
  wish, spaced,
  CASE WHEN SUBSTR(runs, 1, 1) = '>' THEN SUBSTR(runs, 2) ELSE runs END AS closed
FROM (
  SELECT
    wish, spaced,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(spaced, ' >', '>'), '> ', '>'),
      '>', '>' || chr(1)), chr(1) || '>', ''), '>' || chr(1), '>') AS runs
  FROM ranking_texts
) AS texts;

CREATE OR REPLACE VIEW ranking_levels AS
SELECT wish, spaced, place AS height, split_part(closed, '>', place) AS together
FROM ranking_closed CROSS JOIN places
WHERE place <= LENGTH(closed) - LENGTH(REPLACE(closed, '>', '')) + 1
  AND (split_part(closed, '>', place) <> '' OR closed = '');

CREATE OR REPLACE VIEW ranking_items AS
SELECT wish, spaced, height, TRIM(split_part(together, '=', place)) AS item
FROM ranking_levels CROSS JOIN places
WHERE place <= LENGTH(together) - LENGTH(REPLACE(together, '=', '')) + 1;

-- A write-in without its mark, white space that was escaped in it as one space.
CREATE OR REPLACE VIEW ranking_write_ins AS
SELECT
  wish, spaced, height, item,
  CASE WHEN LOWER(SUBSTR(item, 1, 9)) = 'write-in:' THEN 1 ELSE 0 END AS is_own,
  TRIM(REPLACE(REPLACE(REPLACE(
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(
      SUBSTR(item, 10), '%09', ' '), '%0a', ' '), '%0A', ' '), '%0d', ' '), '%0D', ' '),
    ' ', ' ' || chr(1)), chr(1) || ' ', ''), ' ' || chr(1), ' ')) AS own
FROM ranking_items;

-- A candidate is empty where the film has none of that name. In a write-in every sign of rankings and of
-- columns is escaped, and no other: percent signs first, then what was an escape is one again.
CREATE OR REPLACE VIEW ranking_candidates AS
SELECT
  wish, spaced, height, item,
  CASE WHEN is_own = 1 THEN 'write-in' ELSE COALESCE(storyline, '') END AS candidate,
  CASE WHEN is_own = 1 THEN 'write-in:' ||
    REPLACE(REPLACE(REPLACE(REPLACE(
      REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(
        own, '%', '%25'), '%257c', '%7C'), '%257C', '%7C'),
        '%253e', '%3E'), '%253E', '%3E'), '%253d', '%3D'), '%253D', '%3D'),
        '%252c', '%2C'), '%252C', '%2C'), '%253b', '%3B'), '%253B', '%3B'),
        '%2522', '%22'), '%2525', '%25'),
      ',', '%2C'), ';', '%3B'), '|', '%7C'), '"', '%22')
    ELSE COALESCE(storyline, '') END AS written
FROM ranking_write_ins LEFT JOIN storyline_names ON name = LOWER(
  -- signs: begin
  REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(item, '‘', '' || chr(39) || ''), '’', '' || chr(39) || ''), '‚', '' || chr(39) || ''), '‛', '' || chr(39) || ''), '′', '' || chr(39) || ''), '‵', '' || chr(39) || ''), '`', '' || chr(39) || ''), '´', '' || chr(39) || ''), 'ʹ', '' || chr(39) || ''), 'ʻ', '' || chr(39) || ''), 'ʼ', '' || chr(39) || ''), 'ʽ', '' || chr(39) || ''), 'ˈ', '' || chr(39) || ''), 'ˊ', '' || chr(39) || ''), 'ˋ', '' || chr(39) || ''), '՚', '' || chr(39) || ''), '׳', '' || chr(39) || ''), 'ꞌ', '' || chr(39) || ''), '＇', '' || chr(39) || ''), '｀', '' || chr(39) || ''), '“', '"'), '”', '"'), '„', '"'), '‟', '"'), '″', '"'), '‶', '"'), '«', '"'), '»', '"'), '〝', '"'), '〞', '"'), '〟', '"'), '״', '"'), 'ʺ', '"'), '˝', '"'), '＂', '"'), '‐', '-'), '‑', '-'), '‒', '-'), '–', '-'), '—', '-'), '―', '-'), '−', '-'), '⁃', '-'), '﹘', '-'), '﹣', '-'), '－', '-')
  -- signs: end
);

-- The same, numbered in the order in which they are written.
CREATE OR REPLACE VIEW ranking_parts AS
SELECT
  wish, spaced, item, candidate,
  ROW_NUMBER() OVER (PARTITION BY wish ORDER BY height, written) AS part,
  CASE WHEN ROW_NUMBER() OVER (PARTITION BY wish, height ORDER BY written) = 1 THEN '>' ELSE '=' END
    || written AS piece
FROM ranking_candidates;

CREATE OR REPLACE VIEW read_rankings AS
SELECT
  wish,
  CASE
    WHEN MAX(spaced) = '' THEN ''
    WHEN MIN(item) = '' THEN 'refused: a place with nothing in it'
    WHEN MIN(candidate) = '' THEN 'refused: an unknown storyline'
    WHEN COUNT(DISTINCT candidate) < COUNT(*) THEN 'refused: a storyline ranked twice'
    ELSE ''
  END AS problem,
  -- pieces: begin
  SUBSTR(
    COALESCE(MAX(CASE WHEN part = 1 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 2 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 3 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 4 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 5 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 6 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 7 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 8 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 9 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 10 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 11 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 12 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 13 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 14 THEN piece END), '') ||
    COALESCE(MAX(CASE WHEN part = 15 THEN piece END), ''), 2) AS folded
  -- pieces: end
FROM ranking_parts
GROUP BY wish;

CREATE OR REPLACE VIEW line_outcomes AS
SELECT
  line,
  folded,
  CASE
    WHEN problem <> '' THEN problem
    WHEN newest = 1 THEN 'counted'
    ELSE 'replaced by a newer ballot of the same voter'
  END AS outcome
FROM (
  SELECT
    c.line AS line,
    r.folded AS folded,
    r.problem AS problem,
    ROW_NUMBER() OVER (
      -- Lines without a voter stand alone, and what cannot be read replaces nothing.
      PARTITION BY c.person, CASE WHEN c.person = '' OR r.problem <> '' THEN c.line END
      ORDER BY c.cast_at DESC, c.line DESC
    ) AS newest
  FROM cast_lines AS c INNER JOIN read_rankings AS r ON c.wish = r.wish
) AS ordered;

CREATE OR REPLACE VIEW party_table AS
SELECT '' AS name, folded AS ranking, COUNT(*) AS ballots
FROM line_outcomes
WHERE outcome = 'counted'
GROUP BY folded;

CREATE OR REPLACE VIEW line_report AS
SELECT outcome, COUNT(*) AS lines, MIN(line) AS first_line
FROM line_outcomes
GROUP BY outcome;
