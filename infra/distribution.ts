import { Duration, Validations } from 'aws-cdk-lib'
import {
  AccessLevel,
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/** S3 behind CloudFront knows no index of a folder: `/fr/` means `/fr/index.html`. */
const folderIndex = `function handler(event) {
  var request = event.request;
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}`

/** Releases and hashed assets never change under their address. */
const longLived = { 'releases/*': 'Releases', 'assets/*': 'Assets' } as const

/** CloudFront before the open data: ranges, compression, CORS for data tools in browsers, and headers that browsers obey. */
export class OpenDistribution extends Distribution {
  constructor(scope: Construct, id: string, { bucket, comment }: { bucket: IBucket; comment: string }) {
    // LIST lets a missing object be a 404, not a 403; no query string is passed on, so nothing is ever listed.
    const origin = S3BucketOrigin.withOriginAccessControl(bucket, {
      originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
    })
    const rewrite = new EdgeFunction(scope, 'FolderIndex', {
      code: FunctionCode.fromInline(folderIndex),
      runtime: FunctionRuntime.JS_2_0,
      comment: 'The index of a folder of the page',
    })
    const behaviour = (name: string, seconds: number): BehaviorOptions => ({
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
      originRequestPolicy: OriginRequestPolicy.CORS_S3_ORIGIN,
      compress: true,
      cachePolicy: cachePolicy(scope, name, seconds),
      responseHeadersPolicy: headersPolicy(scope, name, seconds),
    })
    const [year, minutes] = [31_536_000, 300]
    super(scope, id, {
      comment,
      defaultRootObject: 'index.html',
      defaultBehavior: {
        ...behaviour('Changing', minutes),
        functionAssociations: [{ function: rewrite, eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: Object.fromEntries(
        Object.entries(longLived).map(([path, name]) => [path, behaviour(name, year)]),
      ),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
    })
    Validations.of(this).acknowledge(...accepted)
    Validations.of(this).acknowledge({
      id: '@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
      reason: 'There is a default root object, and no query string reaches the origin.',
    })
  }
}

const accepted = [
  { id: 'AwsSolutions-CFR1', reason: 'Open data: no country is kept out.' },
  {
    id: 'AwsSolutions-CFR2',
    reason:
      'Static files without forms, cookies or queries; a firewall costs more a month than everything else here.',
  },
  {
    id: 'AwsSolutions-CFR3',
    reason:
      'Logged by standard logging v2 (DownloadLogStack), which leaves out addresses and cookies; v1 cannot.',
  },
  {
    id: 'AwsSolutions-CFR4',
    reason:
      'CloudFront’s own domain fixes its TLS policy; a domain of one’s own brings its certificate (docs/aws.md).',
  },
]

const cachePolicy = (scope: Construct, name: string, seconds: number): CachePolicy =>
  new CachePolicy(scope, `${name}Cache`, {
    comment: `${seconds} seconds, whatever the query, cookies or headers`,
    minTtl: Duration.seconds(name === 'Changing' ? 0 : seconds),
    defaultTtl: Duration.seconds(seconds),
    maxTtl: Duration.seconds(seconds),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  })

/** The page loads its own files only; DuckDB-WASM compiles WebAssembly and runs workers of this origin. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headersPolicy = (scope: Construct, name: string, seconds: number): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, `${name}Headers`, {
    comment: 'CORS for everyone, security headers, and how long browsers keep it',
    corsBehavior: {
      accessControlAllowCredentials: false,
      accessControlAllowOrigins: ['*'],
      accessControlAllowHeaders: ['*'],
      accessControlAllowMethods: ['GET', 'HEAD', 'OPTIONS'],
      accessControlExposeHeaders: [
        'Accept-Ranges',
        'Content-Encoding',
        'Content-Length',
        'Content-Range',
        'ETag',
      ],
      accessControlMaxAge: Duration.days(1),
      originOverride: true,
    },
    customHeadersBehavior: {
      customHeaders: [
        {
          header: 'Cache-Control',
          value: `public, max-age=${seconds}${name === 'Changing' ? '' : ', immutable'}`,
          override: true,
        },
      ],
    },
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: true,
        override: true,
      },
    },
  })
