//! `any_error! { pub struct AppError: StoreError; }`: a type for every error. The library writes its impls.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::spanned::Spanned as _;
use syn::{Attribute, Ident, Path, Token, Type, Visibility, bracketed};

use crate::attr::{Kind, body, error_at};
use crate::errors::Errors;
use crate::hygiene;
use crate::none_groups::ungrouped;

const EXAMPLE: &str = "`pub struct AppError;`";
const EXAMPLE_OF_LIST: &str = "`pub struct AppError: StoreError, OtherError;`";

/// What is declared.
struct Declaration {
    attrs: Vec<Attribute>,
    vis: Visibility,
    name: Ident,
    known: Vec<Type>,
}

/// Expands `[$crate] declaration`. A declaration with a mistake declares its type too, so that code which uses the type
/// causes no further errors.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let read = |input: ParseStream| {
        let content;
        bracketed!(content in input);
        let krate = Path::parse_mod_style.parse2(ungrouped(content.parse()?))?;
        let declaration = parse(input, &mut errors);
        // What is behind a mistake is not read.
        input.parse::<TokenStream>()?;
        Ok((krate, declaration?))
    };
    let declared = read.parse2(input);
    let declared = errors.take(declared);
    let output = declared.map(|(krate, declaration)| declaration.expand(&krate, &mut errors));
    let errors = errors.report();
    quote!(#output #errors)
}

fn parse(input: ParseStream, errors: &mut Errors) -> syn::Result<Declaration> {
    if input.is_empty() {
        return Err(error_at(input, format!("a type is missing: {EXAMPLE}")));
    }
    let attrs = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    let is_struct = parse_struct(input, errors)?;
    let name: Ident = input
        .call(Ident::parse_any)
        .map_err(|error| syn::Error::new(error.span(), format!("a name is missing: {EXAMPLE}")))?;
    let mut known = Vec::new();
    let end = parse_list(input, &mut known).and_then(|()| {
        let last = known.last().map_or_else(|| name.span(), Type::span);
        parse_end(input, last)
    });
    // Any other item ends otherwise.
    if is_struct {
        errors.take(end);
    }
    Ok(Declaration { attrs, vis, name, known })
}

/// Whether it is a struct; another word in its place is read as well.
fn parse_struct(input: ParseStream, errors: &mut Errors) -> syn::Result<bool> {
    if input.parse::<Option<Token![struct]>>()?.is_some() {
        return Ok(true);
    }
    if input.peek(Token![enum])
        || input.peek(Token![union]) && input.peek2(Ident)
        || input.peek(Token![type])
    {
        let word = input.call(Ident::parse_any)?;
        let message = format!("`any_error!` declares a struct, which holds any error: {EXAMPLE}");
        errors.at(word.span(), message);
        return Ok(false);
    }
    let mistake = error_at(input, format!("the word `struct` is missing: {EXAMPLE}"));
    if !input.peek(Ident) {
        return Err(mistake);
    }
    errors.take::<()>(Err(mistake));
    Ok(true)
}

/// `: StoreError, OtherError`, or nothing.
fn parse_list(input: ParseStream, known: &mut Vec<Type>) -> syn::Result<()> {
    if input.parse::<Option<Token![:]>>()?.is_none() {
        return Ok(());
    }
    while !input.is_empty() && !input.peek(Token![;]) {
        let ty = input.fork().call(Type::without_plus).and_then(|_| input.call(Type::without_plus));
        known.push(ty.map_err(|_| {
            let message =
                format!("the list is of types that implement `HttpError`: {EXAMPLE_OF_LIST}");
            error_at(input, message)
        })?);
        if input.parse::<Option<Token![,]>>()?.is_some() {
            continue;
        }
        if !input.is_empty() && !input.peek(Token![;]) {
            let message =
                format!("a comma is missing between the types of the list: {EXAMPLE_OF_LIST}");
            return Err(error_at(input, message));
        }
    }
    Ok(())
}

/// The semicolon, and nothing behind it; `last` is what is before it.
fn parse_end(input: ParseStream, last: Span) -> syn::Result<()> {
    if input.is_empty() {
        return Err(syn::Error::new(last, format!("a semicolon is missing at the end: {EXAMPLE}")));
    }
    if input.parse::<Option<Token![;]>>()?.is_none() {
        let message = if input.peek(Token![<]) {
            "the type has no parameters, because it holds any error"
        } else if input.peek(syn::token::Brace) || input.peek(syn::token::Paren) {
            "`any_error!` writes the fields of the type"
        } else {
            "the name is followed by a semicolon, or by a colon and a list of types"
        };
        return Err(error_at(input, format!("{message}: {EXAMPLE}")));
    }
    if input.is_empty() {
        return Ok(());
    }
    let message = "an `any_error!` declares one type: write another `any_error!` for the next";
    Err(error_at(input, message))
}

impl Declaration {
    //     pub struct AppError {
    //         __genro_exception: HttpException,
    //     }
    //     any_error_impls! { [] [pub] AppError [Known::of::<StoreError>(),] [Some(form::<Envelope>())] [StoreError] [Envelope] }
    fn expand(&self, krate: &Path, errors: &mut Errors) -> TokenStream {
        let Self { vis, name, known, .. } = self;
        let private = quote!(#krate::__private);
        let (body, attrs) = self.read_attributes(errors);
        let form = body.as_ref().map_or_else(
            || quote!(#private::None),
            |form| {
                let span = hygiene::located(form.span());
                let value = quote_spanned!(span=> #private::form::<#form>());
                quote!(#private::Some(#value))
            },
        );
        let types = known;
        let known = known.iter().map(|ty| {
            let span = hygiene::at_type(ty);
            quote_spanned!(span=> #private::Known::of::<#ty>(),)
        });
        let cfg = attrs.iter().filter(|attr| attr.path().is_ident("cfg"));
        // The impls use the type, which an attribute on the type does not allow.
        let is_deprecated = attrs.iter().any(|attr| attr.path().is_ident("deprecated"));
        let allow = is_deprecated.then(|| quote!(#[allow(deprecated)]));
        let in_impls = hygiene::ident(name);
        quote! {
            #(#attrs)*
            #vis struct #name {
                __genro_exception: #krate::HttpException,
            }
            #private::any_error_impls! { [#(#cfg)* #allow] [#vis] #in_impls [#(#known)*] [#form] [#(#types),*] [#body] }
        }
    }

    /// The form of the body, and the attributes that stay on the type.
    fn read_attributes(&self, errors: &mut Errors) -> (Option<Path>, Vec<&Attribute>) {
        let mut form: Option<(&Attribute, Path)> = None;
        let mut rest = Vec::new();
        for attr in &self.attrs {
            let name = attr.path().get_ident().map(|word| word.unraw().to_string());
            let name = name.unwrap_or_default();
            match Kind::of(&name) {
                Some(Kind::Body) => match (errors.take(body::parse(attr)), &form) {
                    (_, Some((first, _))) => {
                        errors.between(
                            first,
                            attr,
                            "`#[body]` is given twice: keep one of the two",
                        );
                    }
                    (Some(path), None) => form = Some((attr, path)),
                    (None, None) => {}
                },
                Some(_) => {
                    let message = format!(
                        "`#[{name}]` belongs on the errors that are converted into this type; here, write `#[body(…)]` or nothing"
                    );
                    errors.on(attr, message);
                }
                None if name == "derive" => {
                    errors.on(
                        attr,
                        "`any_error!` writes the impls of the type: remove `#[derive(…)]`",
                    );
                }
                None => rest.push(attr),
            }
        }
        (form.map(|(_, path)| path), rest)
    }
}
