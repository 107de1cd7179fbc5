import { type GraphQLFieldResolver, type GraphQLSchema, isIntrospectionType, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import type { Operation } from "../operation/operation.ts";

type Resolve = GraphQLFieldResolver<unknown, Operation, Record<string, unknown>>;
type Storage = ReturnType<typeof getMetadataStorage>;
type Method = Storage["fieldResolvers"][number] | Storage["queries"][number];
type Parameter = NonNullable<Method["params"]>[number];

function giving(parameter: Parameter): Resolve {
  switch (parameter.kind) {
    case "root":
      return (root) => root;
    case "context":
      return (_root, _args, operation) => operation;
    case "info":
      return (_root, _args, _operation, info) => info;
    case "args":
      return (_root, args) => args;
    case "arg":
      return (_root, args) => args[parameter.name];
    default:
      throw new Error(
        `${parameter.methodName} takes a parameter (${parameter.kind}) that is not given directly`,
      );
  }
}

/** Calls the method with what its decorators name, as it comes: objects are not copied into classes, nothing is awaited. */
function calling({ target, methodName, params = [], middlewares = [] }: Method, instance: object): Resolve {
  if (middlewares.length > 0)
    throw new Error(`${target.name}.${methodName} has middleware, which is not called`);
  const method: (...given: unknown[]) => unknown = Reflect.get(instance, methodName);
  const parameters = [...params].sort((a, b) => a.index - b.index).map(giving);
  const [first, second] = parameters;
  // most fields take their object and the operation
  if (first && second && parameters.length === 2) {
    return (root, args, operation, info) =>
      method.call(instance, first(root, args, operation, info), second(root, args, operation, info));
  }
  return (root, args, operation, info) =>
    method.apply(
      instance,
      parameters.map((parameter) => parameter(root, args, operation, info)),
    );
}

/** The methods that resolve fields, by "Type.field"; of several the one that is told for the narrowest class. */
function methodsOf(storage: Storage, queryName: string): ReadonlyMap<string, Method> {
  const methods = new Map<string, Method>();
  for (const query of storage.queries) methods.set(`${queryName}.${query.schemaName}`, query);
  // a getter with @Field is a property
  const external = storage.fieldResolvers.filter(({ kind }) => kind === "external");
  for (const { name, target } of storage.objectTypes) {
    for (let each: unknown = target; each; each = Object.getPrototypeOf(each)) {
      for (const method of external) {
        const field = `${name}.${method.schemaName}`;
        if (method.getObjectType?.() === each && !methods.has(field)) methods.set(field, method);
      }
    }
  }
  return methods;
}

/** What a page of a list holds is made when it is read, which compiled code does several times for a property. */
const ofPage =
  (name: string): Resolve =>
  (page) => {
    const part: unknown = Reflect.get(page as object, name);
    return typeof part === "function" ? part.call(page) : part;
  };

/** One of each class of resolvers: they hold nothing. */
function resolverInstances(): (target: Method["target"]) => object {
  const instances = new Map<unknown, object>();
  return (target) => {
    const instance = instances.get(target) ?? Reflect.construct(target, []);
    instances.set(target, instance);
    return instance;
  };
}

/**
 * Has the fields of queries resolved with nothing in between. TypeGraphQL looks its container up, sorts parameters,
 * copies objects into classes and awaits each argument, for every value of every field; what it is told by decorators stays
 * the same. Mutations keep its own way. A field without a method is a property, which is read.
 */
export function resolveDirectly(schema: GraphQLSchema): void {
  const methods = methodsOf(getMetadataStorage(), schema.getQueryType()?.name ?? "");
  const instanceOf = resolverInstances();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) {
      const method = methods.get(`${type.name}.${field.name}`);
      if (method) field.resolve = calling(method, instanceOf(method.target));
      else field.resolve = type.name.endsWith("Connection") ? ofPage(field.name) : undefined;
    }
  }
}
