// Made by npm run generate from site/client; do not edit.
import type { AssetNames } from './assets.ts'

export const assetNames: AssetNames = {
  "script": "assets/app-KAIRRRKK.js",
  "style": "assets/style-SYV7QXUT.css",
  "plotStyle": "sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww="
}
