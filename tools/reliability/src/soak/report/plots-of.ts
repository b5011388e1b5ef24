import type { VendorName } from '../../calls/operation-call.ts';
import type { SoakedVendor } from '../processes/soak-vendor.ts';
import { drawPlot } from './draw-plot.ts';

/** The plots of a vendor's two processes, by the names of their files. */
export function plotsOf({ vendor, client, mock }: SoakedVendor): ReadonlyMap<string, string> {
  return new Map([
    [plotName(vendor, 'client'), drawPlot(`${vendor}, client`, client.samples)],
    [plotName(vendor, 'mock'), drawPlot(`${vendor}, mock`, mock.samples)],
  ]);
}

export function plotName(vendor: VendorName, process: 'client' | 'mock'): string {
  return `soak-${vendor}-${process}.svg`;
}
