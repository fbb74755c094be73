#!/usr/bin/env node
import { cli } from "../parts/index.js";

await cli();
