// Made by npm run generate from site/client; do not edit.
import type { AssetNames } from './assets.ts'

export const assetNames: AssetNames = {
  "script": "assets/app-PVTFVLSM.js",
  "style": "assets/style-7RBE6TPR.css",
  "plotStyle": "sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww="
}
