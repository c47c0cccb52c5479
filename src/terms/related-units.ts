/**
 * Units that are tens of each other, each with what one of it is: 公斤 and 吨 measure one thing. Those
 * that are no power of ten of another (亩 and 公顷, 小时 and 分钟) stay dimensions of their own, for
 * every conversion here is an exact shift of the decimal point.
 *
 * source: definition (SI; 1 公斤 = 1 千克, 1 公里 = 1 千米)
 */
export const relatedUnits: { readonly [unit: string]: string } = {
  公吨: '1 吨',
  公斤: '0.001 吨',
  kg: '0.001 吨',
  克: '0.000001 吨',
  毫克: '0.000000001 吨',
  mg: '0.000000001 吨',
  公里: '1000 米',
  km: '1000 米',
  厘米: '0.01 米',
  cm: '0.01 米',
  毫米: '0.001 米',
  mm: '0.001 米',
  公顷: '10000 平方米',
  平方公里: '1000000 平方米',
  平方千米: '1000000 平方米',
  kW: '1000 瓦',
  KW: '1000 瓦',
  兆瓦: '1000000 瓦',
  MW: '1000000 瓦',
  GW: '1000000000 瓦',
  kWh: '1000 瓦时',
  兆瓦时: '1000000 瓦时',
  MWh: '1000000 瓦时',
  GWh: '1000000000 瓦时',
};
