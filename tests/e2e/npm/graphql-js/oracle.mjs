// Answers requests as graphql-js does. Reads JSON lines: {"schema": NAME, "sdl": SDL} defines a schema; {"schema": NAME, "query",
// "variables", "operationName"} is answered with {"verdict", "data", "errors"}. Fields resolve by their names; see DifferentialSchemas.
import { createInterface } from 'node:readline';
import {
  buildSchema, execute, getNullableType, isAbstractType, isEnumType, isListType, isScalarType, OperationTypeNode, parse, validate,
} from 'graphql';

const schemas = new Map();
const scalars = { Int: 2, Float: 3.14, Boolean: true, ID: 'id' };

function valueOf(schema, type, index, hasGaps) {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return [valueOf(schema, nullable.ofType, 0, hasGaps), hasGaps ? null : valueOf(schema, nullable.ofType, 1, hasGaps)];
  if (isScalarType(nullable)) return scalars[nullable.name] ?? 'str';
  if (isEnumType(nullable)) return nullable.getValues()[0].value;
  const names = isAbstractType(nullable) ? schema.getPossibleTypes(nullable).map((possible) => possible.name).sort() : [nullable.name];
  return names[index % names.length];
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

function fieldResolver(source, args, context, info) {
  if (info.fieldName.startsWith('none')) return null;
  if (info.fieldName.startsWith('fail')) throw new Error('It fails.');
  if (info.fieldName.startsWith('echo')) return sorted(args);
  return valueOf(info.schema, info.returnType, 0, info.fieldName.startsWith('gaps'));
}

function mistakesOf(schema, document) {
  try {
    return validate(schema, document);
  } catch (error) {
    // Conditions on the root fields of subscriptions, which are forbidden, are evaluated without variables.
    return [error];
  }
}

function answer({ schema: name, query, variables, operationName }) {
  const schema = schemas.get(name);
  let document;
  try {
    document = parse(query);
  } catch (error) {
    return { verdict: 'syntax', errors: [error.message] };
  }
  const mistakes = mistakesOf(schema, document);
  if (mistakes.length > 0) return { verdict: 'invalid', errors: mistakes.map((error) => error.message) };
  if (document.definitions.some((definition) => definition.operation === OperationTypeNode.SUBSCRIPTION)) return { verdict: 'subscription', errors: [] };
  const result = execute({
    schema, document, variableValues: variables, operationName, fieldResolver, typeResolver: (value) => value,
  });
  return {
    verdict: 'data' in result ? 'executed' : 'request',
    data: result.data,
    errors: (result.errors ?? []).map((error) => error.message),
  };
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const message = JSON.parse(line);
  if ('sdl' in message) schemas.set(message.schema, buildSchema(message.sdl));
  else process.stdout.write(JSON.stringify(answer(message)) + '\n');
});
