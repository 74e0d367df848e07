import stylelint from 'stylelint'

/** Firefox supports `:has()` from version 121, and drops a whole rule with an unknown selector. */
const hasRule = 'encore/has-within-supports'
const hasWithinSupports = stylelint.createPlugin(hasRule, isEnabled => (root, result) => {
  const isGuarded = node =>
    node.type !== 'root' &&
    ((node.name === 'supports' && node.params === 'selector(:has(*))') || isGuarded(node.parent))
  root.walkRules(/:has\(/, node => {
    if (!isEnabled || isGuarded(node)) return
    const message = 'Expected “@supports selector(:has(*))” around “:has()”'
    stylelint.utils.report({ ruleName: hasRule, result, node, message })
  })
})

/** Properties whose animation causes no layout or paint. */
const CHEAP = new Set(['transform', 'translate', 'rotate', 'scale', 'opacity'])
const motionRule = 'encore/cheap-motion'
const cheapMotion = stylelint.createPlugin(motionRule, isEnabled => (root, result) => {
  const check = (node, property) => {
    if (!isEnabled || CHEAP.has(property)) return
    const message = `Unexpected animation of “${property}”: animate transforms and opacity only`
    stylelint.utils.report({ ruleName: motionRule, result, node, message })
  }
  root.walkAtRules('keyframes', frames => {
    frames.walkDecls(node => check(node, node.prop))
  })
  root.walkDecls('transition', node => {
    if (node.value === 'none') return
    for (const part of node.value.split(',')) check(node, part.trim().split(' ')[0])
  })
})

const colourFunctions = [
  // Chrome supports it from 111, but doiuse does not know it.
  'color-mix',
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
  plugins: ['stylelint-no-unsupported-browser-features', hasWithinSupports, cheapMotion],
  rules: {
    // Reads `browserslist` in package.json.
    'plugin/no-unsupported-browser-features': [
      true,
      {
        ignorePartialSupport: true,
        // `css-has` has its own rule below. The others degrade without harm.
        ignore: [
          'css-has',
          'css-touch-action',
          'css3-cursors-grab',
          'css-resize',
          'css-overflow-anchor',
          'text-size-adjust'
        ]
      }
    ],
    [hasRule]: true,
    [motionRule]: true,
    // Colours and absolute sizes are defined in src/ui/tokens.css and a film's colours.css only.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': colourFunctions,
    'unit-allowed-list': ['%', 'fr', 'em', 'ch', 'vh', 'svh', 'dvh', 'vw', 'cqi', 'cqb', 'deg'],
    'declaration-no-important': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'value-keyword-case': [
      'lower',
      // Names of fonts are no keywords.
      { ignoreKeywords: ['currentColor'], ignoreProperties: ['/^--face/'] }
    ],
    // No rules on names, order and empty lines.
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
      files: ['src/ui/tokens.css', 'src/{ui,film}/art/colours.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null, 'unit-allowed-list': null }
    },
    // Drawings use their own units.
    { files: ['src/ui/art/**/*.svelte'], rules: { 'unit-allowed-list': null } }
  ]
}
