/**
 * Words that follow a figure and say what it counts, longest first where one begins another. Each
 * may stand after 万, 亿, 千 or 百 (万人, 亿元). Durations, ages and ranks are none: see `traps.ts`.
 */
const counters: readonly string[] = [
  ...['人次', '人年', '人日', '人天', '人', '名', '位', '户', '家庭', '家', '个', '所', '座', '张'],
  ...[
    '件套',
    '件',
    '项次',
    '项',
    '台套',
    '台',
    '套',
    '辆次',
    '辆',
    '架次',
    '架',
    '艘',
    '列',
    '班次',
  ],
  ...[
    '吨标准煤',
    '吨标煤',
    '标准煤',
    '吨公里',
    '吨',
    '公斤',
    '千克',
    '市斤',
    '斤',
    '毫克',
    '微克',
    '克',
  ],
  ...[
    '亩次',
    '亩',
    '公顷',
    '平方公里',
    '平方千米',
    '平方米',
    '立方米',
    '公里',
    '千米',
    '米',
    '毫米',
  ],
  ...[
    '千瓦时',
    '千瓦',
    '千伏安',
    '兆瓦',
    '伏',
    '度',
    '升',
    '毫升',
    '吨煤',
    '标方',
    '标准立方米',
    '方',
  ],
  ...['美元', '欧元', '港元', '日元', '元', '块', '股', '卢比'],
  ...['场次', '场', '次', '批次', '批', '期', '届', '轮', '例', '起', '宗', '笔', '单', '份', '封'],
  ...[
    '支',
    '篇',
    '部',
    '册',
    '本',
    '种',
    '类',
    '条',
    '处',
    '站',
    '片',
    '村',
    '镇',
    '乡',
    '街道',
    '社区',
  ],
  ...[
    '头',
    '只',
    '羽',
    '匹',
    '尾',
    '株',
    '棵',
    '盆',
    '枝',
    '穴',
    '箱',
    '标准箱',
    '标箱',
    '袋',
    '瓶',
    '桶',
  ],
  ...[
    '盏',
    '间',
    '栋',
    '幢',
    '床',
    '套房',
    '班',
    '门',
    '节',
    '对',
    '双',
    '枚',
    '粒',
    '面',
    '幅',
    '孔',
  ],
  ...[
    '车位',
    '床位',
    '学位',
    '岗位',
    '席',
    '课时',
    '学时',
    '字',
    '款',
    '盘',
    '眼',
    '口',
    '艇',
    '根',
  ],
  ...['分贝', '摄氏度', '℃', '分', '层', '地', '区', '县', '市', '省', '国', '校', '园'],
];

/** Lengths of time; figures only where the name asks for one (受教育年限, 平均住院日). */
const durations: readonly string[] = [
  ...[
    '周岁',
    '岁',
    '个工作日',
    '工作日',
    '个月',
    '个小时',
    '小时',
    '分钟',
    '秒',
    '天',
    '日',
    '年',
    '月',
    '周',
  ],
];

const powers = '(?:[百千]?[万亿]|[万千百]亿|[千百])';

const byLength = (words: readonly string[]) =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** Parts of a pattern for what stands after a number. */
export const unitPattern = {
  power: powers,
  counter: `(?:${byLength(counters)})`,
  duration: `(?:${byLength(durations)})`,
  rate: '(?:%|‰|‱|个百分点|个千分点|百分点|千分点|倍)',
  latin:
    '(?:GWh|MWh|kWh|GW|MW|kW|KW|TEU|PB|TB|GB|EFLOPS|PFLOPS|P|km|hm2|m2|m3|m²|m³|㎡|㎥|km²|dB|kg|mg|t)',
} as const;

/** Whether a text is a word for what a figure counts, alone or with its power and a ratio. */
export function isUnitWord(text: string): boolean {
  return whole.test(text.replace(/\s/g, ''));
}

const one = `(?:${powers})?(?:${unitPattern.counter}|${unitPattern.duration}|${unitPattern.latin})`;
const whole = new RegExp(
  `^(?:${one}(?:[/／·每](?:${one}|${powers}|\\d+万?))?|${unitPattern.rate}|[1１]?/\\d*[万千]?(?:${one})?|${powers})$`,
);
