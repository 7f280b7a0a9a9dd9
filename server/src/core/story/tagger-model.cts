/**
 * The one place that loads compromise. It is CommonJS because there a module is loaded when it is asked for:
 * bundlers and Node alike run compromise on the first call, not when the server starts.
 */
const loadModel = (): unknown => require('compromise/two');

export = loadModel;
