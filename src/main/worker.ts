import { serveScan } from "../scan/worker.ts";

serveScan();
