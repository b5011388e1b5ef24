import { describeMachine } from '../describe-machine.ts';
import { measureStartTimes } from './start-times.ts';
import { measureThroughput } from './throughput.ts';

console.log(describeMachine());
console.log('\nStart times');
console.log(await measureStartTimes());
console.log('\nThroughput, Feishu batch_open, 32 in flight; "of bare" from the medians of the ratios of each round');
console.log(await measureThroughput());
