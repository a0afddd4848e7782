/**
 * The two little programs that draw papers and links on the graphics card.
 *
 * Both work in Sigma's frame (map ÷ 1000, y upwards) and turn lengths in pixels
 * into it with `u_px`. Colours arrive premultiplied, because Sigma blends with
 * (ONE, ONE_MINUS_SRC_ALPHA). `bias` gives back the bit of alpha that Sigma's
 * packing of colours into floats takes away.
 */

export const DISC_VERTEX = `
attribute float a_angle;
attribute vec2 a_position;
attribute float a_radius;
attribute float a_rim;
attribute vec4 a_fill;
attribute vec4 a_stroke;
uniform mat3 u_matrix;
uniform float u_px;
uniform float u_grow;
varying vec2 v_offset;
varying float v_radius;
varying float v_rim;
varying vec4 v_fill;
varying vec4 v_stroke;
const float bias = 255.0 / 254.0;
void main() {
  v_radius = a_radius * u_grow;
  v_rim = max(a_rim * u_grow, 0.6);
  // A triangle round the disc: its corners are twice as far away as its sides.
  float reach = 2.0 * (v_radius + v_rim * 0.5 + 1.0);
  v_offset = reach * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset * u_px, 1.0)).xy, 0.0, 1.0);
  v_fill = vec4(a_fill.rgb, a_fill.a * bias);
  v_stroke = vec4(a_stroke.rgb, a_stroke.a * bias);
}
`;

export const DISC_FRAGMENT = `
precision highp float;
varying vec2 v_offset;
varying float v_radius;
varying float v_rim;
varying vec4 v_fill;
varying vec4 v_stroke;
uniform float u_soft;
void main() {
  float distance = length(v_offset);
  float inside = clamp((v_radius - v_rim * 0.5 - distance) / u_soft + 0.5, 0.0, 1.0);
  float covered = clamp((v_radius + v_rim * 0.5 - distance) / u_soft + 0.5, 0.0, 1.0);
  gl_FragColor = mix(v_stroke, v_fill, inside) * covered;
}
`;

export const LINK_VERTEX = `
attribute vec2 a_step;
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_bend;
attribute float a_width;
attribute vec4 a_colour;
uniform mat3 u_matrix;
uniform float u_px;
varying float v_across;
varying float v_half;
varying vec4 v_colour;
const float bias = 255.0 / 254.0;
void main() {
  float t = a_step.x;
  vec2 place = mix(mix(a_start, a_bend, t), mix(a_bend, a_end, t), t);
  vec2 along = mix(a_bend - a_start, a_end - a_bend, t);
  vec2 across = normalize(vec2(-along.y, along.x) + vec2(1e-12, 0.0));
  v_half = max(a_width, 1.0) * 0.5;
  v_across = a_step.y * (v_half + 1.0);
  gl_Position = vec4((u_matrix * vec3(place + across * v_across * u_px, 1.0)).xy, 0.0, 1.0);
  // Thinner than a pixel: a pixel, but fainter.
  v_colour = vec4(a_colour.rgb, a_colour.a * bias) * min(a_width, 1.0);
}
`;

export const LINK_FRAGMENT = `
precision highp float;
varying float v_across;
varying float v_half;
varying vec4 v_colour;
uniform float u_soft;
void main() {
  gl_FragColor = v_colour * clamp((v_half - abs(v_across)) / u_soft + 0.5, 0.0, 1.0);
}
`;

/** The corners of a link's ribbon of so many straight pieces: how far along, and which side. */
const makeRibbon = (pieces: number): number[][] =>
  Array.from({ length: 2 * (pieces + 1) }, (_, corner) => [
    Math.floor(corner / 2) / pieces,
    corner % 2 === 0 ? -1 : 1,
  ]);

/** Straight links need one piece, curved ones enough that no corner shows at the closest zoom. */
export const STRAIGHT = makeRibbon(1);
export const CURVED = makeRibbon(40);

/** The corners of a disc's triangle, as angles. */
export const TRIANGLE: number[][] = [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]];
