import type { IntakeWording } from '../zh/intake.ts';
import { enIntakeChoices } from './intake-choices.ts';

export const enIntake: IntakeWording = {
  title: 'Fill-in workbook for a region and its plan',
  sheets: {
    guide: 'Guide',
    region: 'Region',
    plans: 'Plans',
    sources: 'Sources',
    indicators: 'Indicators',
    parts: 'Parts',
    figures: 'Figures',
    growth: 'Growth',
    targets: 'Targets',
    revisions: 'Revisions',
    schedules: 'Schedule',
    outcomes: 'Outcomes',
    statements: 'Statements',
    formulas: 'Formulas',
  },
  about: {
    region: 'The region and the years of its plan: fill in the column “Entry” only',
    plans:
      'Where there are several plans, one row a plan in the order of their years; empty where there is one',
    sources: 'One row a document; the other sheets name it by its key',
    indicators: 'One row an indicator; the other sheets name it by its id',
    parts: 'Totals that are made of other indicators, one row a total',
    figures:
      'Published figures, one a row; a figure printed in several places has a row for each, and the first is used',
    growth: 'Growth that a document states; it gives the figure at the other end',
    targets:
      'Targets, one a row; one worded differently in several places has a row for each, and the first is used',
    revisions:
      'What targets were before they were revised, one figure a row, the newest first; what they are now stands in “Targets”',
    schedules: 'How the plan breaks a target down by year, one row a year; empty where it does not',
    outcomes: 'How single years ended and why, in your own words, for the review',
    statements: 'What a document says of how its figures relate, to be checked',
    formulas: 'Indicators computed from others; without an equals sign',
  },
  columns: {
    region: {
      title: 'Region id',
      hint: 'Small letters, digits, hyphens, beginning with a letter: zhuji. It is the name of the file too',
    },
    nameZh: { title: 'Name', hint: 'In Chinese' },
    nameEn: { title: 'Name in English', hint: 'May be left empty' },
    level: { title: 'Level', hint: 'Choose from the list' },
    within: { title: 'Region above', hint: 'Its id; may be left empty' },
    planId: { title: 'Plan id', hint: 'Letters and digits, beginning with a small letter: five' },
    planBase: {
      title: 'Base year',
      hint: 'Four digits: 2020. Several plans go into the sheet “Plans”, not into “Region”',
    },
    planTarget: {
      title: 'Target year',
      hint: 'Four digits: 2025; choose “not stated” where the document states none. Several plans go into the sheet “Plans”, not into “Region”',
    },
    noteZh: { title: 'Note', hint: 'Whatever needs saying' },
    noteEn: { title: 'Note in English', hint: 'May be left empty' },
    sourceKey: { title: 'Key', hint: 'Letters and digits, beginning with a small letter: plan' },
    sourceTitle: { title: 'Title', hint: 'As printed' },
    document: { title: 'File', hint: 'The name of the file that was read' },
    issued: { title: 'Issued', hint: '2021-10-12' },
    number: { title: 'Document number', hint: 'As printed' },
    url: { title: 'Address', hint: 'Beginning with http:// or https://' },
    indicatorId: {
      title: 'Indicator id',
      hint: 'Letters and digits, beginning with a small letter: talent. Formulas use it too',
    },
    indicator: { title: 'Indicator', hint: 'An id of the sheet “Indicators”' },
    unit: {
      title: 'Unit',
      hint: 'From the list, or a ratio of two: 人/万人. Shares and rates need % ‰ or 百分点',
    },
    kind: {
      title: 'Kind',
      hint: 'Year-end stock; running total (base included, never falls); total of the period; new in the year; mean new per year; share; intensity (per 10,000 people …); growth rate',
    },
    groupZh: { title: 'Group', hint: 'The heading under which the plan lists it' },
    groupEn: { title: 'Group in English', hint: 'May be left empty' },
    direction: { title: 'Direction', hint: 'Which way is better; if empty, the target tells' },
    nature: { title: 'Nature', hint: 'Binding or expected; empty where the document does not say' },
    ceiling: { title: 'Ceiling', hint: 'A natural upper limit; may be left empty' },
    inflows: {
      title: 'Inflows',
      hint: 'Ids of the indicators that count the additions to this stock, with commas between',
    },
    definitionZh: { title: 'Definition', hint: 'What is counted' },
    definitionEn: { title: 'Definition in English', hint: 'May be left empty' },
    ownerZh: { title: 'Owner', hint: 'Who answers for it; may be left empty' },
    ownerEn: { title: 'Owner in English', hint: 'May be left empty' },
    assumed: {
      title: 'Assumed',
      hint: 'What the document does not settle and you chose, with commas between: definition, window. The words are on the sheet “Guide”',
    },
    total: { title: 'Total', hint: 'The id of the total on the sheet “Indicators”' },
    parts: { title: 'Parts', hint: 'Ids of its parts, with commas between: party, skilled' },
    cover: {
      title: 'Cover',
      hint: 'Adds up: the parts sum to the total; overlapping: to it or more; only some: to it or less',
    },
    year: { title: 'Year', hint: 'Four digits; of a figure over several years the last' },
    value: {
      title: 'Value',
      hint: 'As printed, with its last zeros: 10.30. With its unit where that differs: 700 人; per cents as 86.1%. No formulas',
    },
    missing: {
      title: 'Missing',
      hint: 'Why there is no value: printed “/” is not published, printed “x” is redacted',
    },
    window: {
      title: 'Window',
      hint: 'First and last year of a figure over several years: 2016-2020; else empty',
    },
    source: { title: 'Source', hint: 'A key of the sheet “Sources”' },
    at: { title: 'Place', hint: 'Where it stands in the document' },
    printedUnit: { title: 'Printed unit', hint: 'The unit printed there, where it differs' },
    printedName: { title: 'Printed name', hint: 'The name used there, where it differs' },
    asOf: {
      title: 'As of',
      hint: 'The month of a figure that is not of the end of the year: 2025-08; else empty',
    },
    reading: {
      title: 'Worded',
      hint: 'Where the document says more than (超过), about (约) or nearly (近); else empty',
    },
    breakZh: {
      title: 'Break',
      hint: 'What is counted otherwise from this figure on; empty where nothing is',
    },
    breakEn: { title: 'Break in English', hint: 'May be left empty' },
    from: { title: 'From', hint: 'First year, four digits' },
    to: { title: 'To', hint: 'Last year, four digits' },
    growthTotal: {
      title: 'Growth in total',
      hint: 'Over the whole span: 74.1%. Only one of the three kinds of growth',
    },
    growthMean: { title: 'Growth a year', hint: 'Per cent a year: 6%' },
    growthAdd: { title: 'Added', hint: 'What was added over the whole span' },
    targetYear: {
      title: 'Year',
      hint: 'Four digits; “every year” for a yearly target, “not stated” where the document states none',
    },
    op: {
      title: 'Wording',
      hint: 'How the document words the target; a bare number is “at least”, with “wording” in the column “Assumed”',
    },
    target: {
      title: 'Target',
      hint: 'As printed, with its last zeros; with its unit where that differs; the lower end of a range. No formulas',
    },
    targetHigh: { title: 'Upper end', hint: 'Of a range; else empty' },
    aboutWithin: { title: 'Within', hint: 'How far “about” reaches: 5%, which is the default' },
    targetGrowth: {
      title: 'Growth a year',
      hint: 'Where the target is growth a year from the base: 6%. Only one of target, growth, times and added',
    },
    targetTimes: {
      title: 'Times the base',
      hint: 'Where the target is a multiple of the base: 2 for doubling',
    },
    targetAdd: {
      title: 'Added to the base',
      hint: 'Where the target is an addition to the base; with its unit where that differs',
    },
    targetPlan: {
      title: 'Plan',
      hint: 'An id of the sheet “Plans”; empty where the year tells which plan it is of',
    },
    revisedYear: { title: 'Year of target', hint: 'As on the sheet “Targets”' },
    revisedWhich: {
      title: 'Which',
      hint: 'Where “Targets” has several of this indicator for this year, the number of the one meant; empty for the first',
    },
    revisedValue: {
      title: 'Older target',
      hint: 'Before it was revised, as printed; with its unit where that differs',
    },
    scheduleYear: { title: 'Year', hint: 'Four digits, after the base year' },
    scheduleValue: {
      title: 'To be reached',
      hint: 'By the end of that year, with its last zeros; of a total of the period the sum so far; with its unit where that differs',
    },
    scheduleSource: {
      title: 'Source',
      hint: 'A key of the sheet “Sources”; only in the first row of an indicator, for all its years. Empty where it is that of the target',
    },
    scheduleAt: {
      title: 'Place',
      hint: 'Where it stands in the document; only in the first row of an indicator. Empty where it is that of the target',
    },
    outcomeYear: { title: 'Year', hint: 'Four digits' },
    reasonZh: { title: 'Outcome', hint: 'How the year ended, and why' },
    reasonEn: { title: 'Outcome in English', hint: 'May be left empty' },
    says: {
      title: 'Says',
      hint: 'Sum, share, growth, increment, ratio or mean: choose from the list',
    },
    statementOf: {
      title: 'Of',
      hint: 'An indicator id, or a figure with its unit: 3.2 万人. The items of a sum with commas between; also what a ratio divides and a mean averages',
    },
    part: { title: 'Part', hint: 'Of a share: an id or a figure' },
    whole: { title: 'Whole', hint: 'Of a share: an id or a figure' },
    statementTo: {
      title: 'To / divided by',
      hint: 'Last year of growth or an increment; of a ratio the id or figure it divides by',
    },
    over: { title: 'Over', hint: 'The years of a mean: 2016-2020' },
    statementIs: {
      title: 'Is',
      hint: 'What the document says it comes to: a figure, a per cent or an id',
    },
    statementOp: {
      title: 'Wording',
      hint: 'How an addition or a ratio is worded: at least, more than, about …; empty for just that number. At least doubled: a ratio, at least, 2',
    },
    exhaustive: { title: 'All listed', hint: 'Whether a sum lists all its items: yes or no' },
    formulaYear: {
      title: 'Year',
      hint: '“every year” where it is always computed so; four digits for a single year',
    },
    formula: {
      title: 'Formula',
      hint: 'talent / employed; with + - * / parentheses, numbers, ids, min, max, target(id). No equals sign',
    },
  },
  choices: enIntakeChoices,
  regionHeads: { field: 'Field', entry: 'Entry', hint: 'Hint' },
  must: '*',
  guide: [
    'This workbook takes in the data of a region’s talent plan. When it is filled in: talentcast import THIS-FILE --to seeds',
    'Fill in “Region”, “Sources” and “Indicators” first (and “Plans” where there are several), then the others; sheets with nothing to say stay empty.',
    'Columns marked * must be filled in; cells with an arrow offer a list; a hint appears beside the chosen cell.',
    'Rows that begin with # are examples and are not imported; you may add notes of your own in such rows.',
    'The second row holds the names of the columns: leave it as it is. Columns may be moved.',
    'Write figures as printed, last zeros included (10.30, not 10.3): checks judge rounding by the printed digits.',
    'Write no formulas; paste as values when you copy from elsewhere.',
    'Every figure needs its source and place; what the document does not settle and you chose goes into “Assumed”.',
    'Words for “Assumed”: {assumed}',
  ],
};
