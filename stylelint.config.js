const colourFunctions = [
  'rgb',
  'rgba',
  'hsl',
  'hsla',
  'hwb',
  'lab',
  'lch',
  'oklab',
  'oklch',
  'color',
  'light-dark'
]

export default {
  extends: 'stylelint-config-standard',
  rules: {
    // Colours and absolute sizes stand in src/styles/tokens.css, and nowhere else.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': colourFunctions,
    'unit-allowed-list': ['%', 'fr', 'em', 'lh', 'ch', 'vh', 'dvh', 'vw', 'cqi', 'deg'],
    'declaration-no-important': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'value-keyword-case': [
      'lower',
      // A name of a face is no keyword.
      { ignoreKeywords: ['currentColor'], ignoreProperties: ['/^--face/'] }
    ],
    // Names, order and empty lines are left to whoever writes.
    'selector-class-pattern': null,
    'keyframes-name-pattern': null,
    'custom-property-pattern': null,
    'no-descending-specificity': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'property-no-vendor-prefix': null
  },
  overrides: [
    { files: ['**/*.svelte'], customSyntax: 'postcss-html' },
    {
      files: ['src/styles/tokens.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null, 'unit-allowed-list': null }
    },
    // Drawings have measures of their own.
    { files: ['src/ui/art/*.svelte'], rules: { 'unit-allowed-list': null } }
  ]
}
