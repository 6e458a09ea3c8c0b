/** Version of the contract, by the rules of semantic versioning; openapi/CHANGELOG.md has its story. */
export const API_VERSION = '0.5.0'
